package org.thalweg.ui.screen;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Checks files of lessons on the command line and ends: {@code --check-lesson=FILE}, also several.
 * The exit status is 0 when all can be read and 1 when not.
 */
@Component
final class LessonCommand implements ApplicationRunner {
  private static final String OPTION = "check-lesson";

  private final LessonCheck check;

  LessonCommand(LessonCheck check) {
    this.check = check;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    List<String> files = arguments.getOptionValues(OPTION);
    if (files != null) {
      int bad = 0;
      for (String file : files) {
        bad += check(Path.of(file), System.out) ? 0 : 1;
      }
      System.exit(bad == 0 ? 0 : 1);
    }
  }

  /** Says what is wrong with a file, as {@code FILE:LINE: sentence}; true when nothing is. */
  boolean check(Path file, PrintStream out) throws IOException {
    if (!Files.isReadable(file)) {
      out.println(file + ": can't be read");
      return false;
    }
    List<LessonCheck.Finding> findings =
        check.findings(Files.readString(file, StandardCharsets.UTF_8));
    findings.forEach(found -> out.println(file + ":" + found.line() + ": " + found.sentence()));
    if (findings.isEmpty()) {
      out.println(file + ": can be read");
    }
    return findings.isEmpty();
  }
}
