package org.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of themselves. */
class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

  @Test
  void decisionsAreNumberedWithoutGaps() {
    List<String> numbers =
        Sources.files(Path.of("docs/decisions"), ".md").stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> !name.equals("README.md"))
            .map(name -> name.substring(0, 4))
            .toList();
    assertFalse(numbers.isEmpty());
    assertEquals(
        IntStream.rangeClosed(1, numbers.size()).mapToObj("%04d"::formatted).toList(), numbers);
  }

  @Test
  void linksLeadSomewhere() {
    List<String> dead =
        Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of),
                Sources.files(Path.of("docs"), ".md").stream())
            .flatMap(file ->
                LINK.matcher(String.join("\n", Sources.lines(file)))
                    .results()
                    .map(link -> target(file, link))
                    .filter(target -> !Files.exists(target))
                    .map(target -> file + " -> " + target))
            .toList();
    assertEquals(List.of(), dead);
  }

  private static Path target(Path file, MatchResult link) {
    return file.resolveSibling(link.group(1)).normalize();
  }
}
