package org.thalweg.ui.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Checks files of lessons on the command line and ends: {@code --check-lesson=FILE}, also several.
 * The exit status is 0 when all can be read and 1 when not.
 */
@Component
final class LessonCommand implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(LessonCommand.class);
  private static final String OPTION = "check-lesson";

  private final LessonCheck check;

  LessonCommand(LessonCheck check) {
    this.check = check;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    List<String> files = arguments.getOptionValues(OPTION);
    if (files != null) {
      List<String> said = new ArrayList<>();
      for (String file : files) {
        said.addAll(problems(Path.of(file)));
      }
      said.forEach(LOG::warn);
      LOG.info("Lessons checked: {}, to mend: {}", files.size(), said.size());
      System.exit(said.isEmpty() ? 0 : 1);
    }
  }

  /** What is wrong with a file, each as {@code FILE:LINE: sentence}; nothing when all is well. */
  List<String> problems(Path file) throws IOException {
    return Files.isReadable(file)
        ? check.findings(Files.readString(file, StandardCharsets.UTF_8)).stream()
            .map(found -> file + ":" + found.line() + ": " + found.sentence())
            .toList()
        : List.of(file + ": there is no such file, or it can't be read");
  }
}
