package org.thalweg.host;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Settings of Atmosphere, which carries Vaadin's push. By default each page that is pushed to more
 * than ten times a second keeps one of 200 threads for itself, and the 201st page gets nothing and
 * no error; with a short wait the threads are shared. The heartbeat is shorter than proxies wait.
 */
@Component
final class PushPool implements BeanPostProcessor {
  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (bean instanceof ServletRegistrationBean<?> servlet
        && servlet.getServlet() instanceof SpringServlet) {
      servlet.addInitParameter("org.atmosphere.cpr.Broadcaster.threadWaitTime", "5");
      servlet.addInitParameter(
          "org.atmosphere.interceptor.HeartbeatInterceptor.heartbeatFrequencyInSeconds", "20");
    }
    return bean;
  }
}
