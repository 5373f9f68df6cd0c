package org.thalweg;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: one Spring Boot process that serves the screens, the step socket and the HTTP
 * interface.
 */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/thalweg.css")
@SpringBootApplication
public class Application implements AppShellConfigurator {

  /** Starts the server on the port that the environment variable {@code PORT} names, or on 8080. */
  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }
}
