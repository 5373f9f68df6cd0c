package org.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house style's rules about the pages' TypeScript that its compiler does not hold. */
class PageSourcesTest {
  private static final Pattern WORD = Pattern.compile("^\\s*[^/*]*\\bprivate\\b");

  /** Lit's decorators cannot stand before a name that begins with #. */
  private static final Pattern DECORATED = Pattern.compile("@(state|query)\\(");

  @Test
  void privateMembersBeginWithAHash() {
    List<Path> files =
        Sources.files(Path.of("frontend"), ".ts").stream()
            .filter(file -> !file.startsWith("frontend/generated"))
            .toList();
    assertFalse(files.isEmpty(), "no pages found: is this the project's folder?");
    List<String> others =
        files.stream()
            .flatMap(file ->
                Sources.lines(file).stream()
                    .filter(line -> WORD.matcher(line).find())
                    .filter(line -> !DECORATED.matcher(line).find())
                    .map(line -> file + ":" + line))
            .toList();
    assertEquals(List.of(), others);
  }
}
