package org.thalweg;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import java.util.Arrays;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * The application: one Spring Boot process that serves the screens, the step socket and the HTTP
 * interface.
 */
@Push
@StyleSheet("styles/fonts.css")
@StyleSheet("styles/thalweg.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/page.css")
@StyleSheet("styles/failure.css")
@StyleSheet("styles/part.css")
@StyleSheet("styles/button.css")
@StyleSheet("styles/field.css")
@StyleSheet("styles/formula.css")
@StyleSheet("styles/descend.css")
@StyleSheet("styles/partial.css")
@StyleSheet("styles/network.css")
@StyleSheet("styles/glossary.css")
@StyleSheet("styles/lesson.css")
@StyleSheet("styles/lesson-index.css")
@StyleSheet("styles/derivative.css")
@StyleSheet("styles/room.css")
@StyleSheet("styles/together.css")
@StyleSheet("styles/explore.css")
@StyleSheet("styles/share.css")
@StyleSheet("styles/question.css")
@StyleSheet("styles/vote.css")
@StyleSheet("styles/answer.css")
@StyleSheet("styles/contrast.css")
@SpringBootApplication
public class Application implements AppShellConfigurator {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  /**
   * Checks the lessons that it is given, or starts the server on the port that the environment
   * variable {@code PORT} names, or on 8080.
   */
  public static void main(String[] arguments) {
    boolean checks = Arrays.stream(arguments).anyMatch(each -> each.startsWith("--check-lesson="));
    // who only checks takes no port away from a server that runs
    Stream<String> more = checks ? Stream.of("--server.port=0") : Stream.of();
    SpringApplication.run(
        Application.class, Stream.concat(Arrays.stream(arguments), more).toArray(String[]::new));
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "icons/thalweg.svg", "any");
  }

  @EventListener
  void sayTheAddress(ApplicationReadyEvent ready) {
    String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    LOG.info("Thalweg is ready: http://localhost:{}", port);
  }
}
