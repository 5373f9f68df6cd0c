package org.thalweg.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thalweg.classroom.question.PreparedLessons;
import org.thalweg.classroom.question.QuestionBank;
import org.thalweg.classroom.question.ScreenRuns;
import org.thalweg.lesson.LessonException;
import org.thalweg.lesson.Lessons;

/**
 * Finds the files of the guided lessons, and of the questions and prepared lessons for a class,
 * when the server starts: those that come with it, then those in the host's own folders, if there
 * are any. A file that can't be read, or says what is not so, is left out, and the log says why.
 */
@Configuration
class LessonFiles {
  private static final Logger LOG = LoggerFactory.getLogger(LessonFiles.class);

  @Bean
  Lessons lessons(@Value("${thalweg.lessons}") String folder) throws IOException {
    Lessons lessons = new Lessons();
    addAll("lessons", folder, lessons::add);
    return lessons;
  }

  @Bean
  QuestionBank questionBank(ScreenRuns runs, @Value("${thalweg.questions}") String folder)
      throws IOException {
    QuestionBank bank = new QuestionBank(runs);
    addAll("questions", folder, bank::add);
    return bank;
  }

  @Bean
  PreparedLessons preparedLessons(
      QuestionBank bank, @Value("${thalweg.class-lessons}") String folder) throws IOException {
    PreparedLessons lessons = new PreparedLessons(bank);
    addAll("class-lessons", folder, lessons::add);
    return lessons;
  }

  private static void addAll(String shipped, String folder, BiConsumer<String, String> files)
      throws IOException {
    addAll("classpath:" + shipped + "/*.md", files);
    if (!folder.isBlank()) {
      addAll("file:" + folder + "/*.md", files);
    }
  }

  private static void addAll(String pattern, BiConsumer<String, String> files) throws IOException {
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      String name = String.valueOf(file.getFilename());
      try {
        files.accept(name, file.getContentAsString(StandardCharsets.UTF_8));
      } catch (LessonException unreadable) {
        LOG.warn("Lesson {}, line {}: {}", name, unreadable.line(), unreadable.getMessage());
      }
    }
  }
}
