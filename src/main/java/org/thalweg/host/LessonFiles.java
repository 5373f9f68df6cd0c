package org.thalweg.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thalweg.lesson.LessonException;
import org.thalweg.lesson.Lessons;

/**
 * Finds the files of the guided lessons when the server starts: those that come with it, then those
 * in the host's own folder, if there is one. A file that can't be read is left out, and the log
 * says why.
 */
@Configuration
class LessonFiles {
  private static final Logger LOG = LoggerFactory.getLogger(LessonFiles.class);
  private static final String SHIPPED = "classpath:lessons/*.md";

  @Bean
  Lessons lessons(@Value("${thalweg.lessons}") String folder) throws IOException {
    Lessons lessons = new Lessons();
    addAll(SHIPPED, lessons);
    if (!folder.isBlank()) {
      addAll("file:" + folder + "/*.md", lessons);
    }
    return lessons;
  }

  private static void addAll(String pattern, Lessons lessons) throws IOException {
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      String name = String.valueOf(file.getFilename());
      try {
        lessons.add(name, file.getContentAsString(StandardCharsets.UTF_8));
      } catch (LessonException unreadable) {
        LOG.warn("Lesson {}, line {}: {}", name, unreadable.line(), unreadable.getMessage());
      }
    }
  }
}
