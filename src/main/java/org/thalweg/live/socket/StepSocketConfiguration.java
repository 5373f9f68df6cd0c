package org.thalweg.live.socket;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.Scheduler;

/** Puts the step socket at {@code /steps}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class StepSocketConfiguration {
  private static final String PATH = "/steps";

  @Bean
  WebSocketConfigurer stepSocket(
      Feeds feeds, LiveLimits limits, Scheduler liveScheduler, MeterRegistry meters) {
    StepSocket socket = new StepSocket(feeds, limits, liveScheduler, meters);
    return registry ->
        registry
            .addHandler(socket, PATH)
            .setAllowedOriginPatterns("*")
            .addInterceptors(new StepHandshake());
  }

  @Bean
  FilterRegistrationBean<NoCompression> noCompression() {
    FilterRegistrationBean<NoCompression> filter =
        new FilterRegistrationBean<>(new NoCompression());
    filter.addUrlPatterns(PATH);
    return filter;
  }
}
