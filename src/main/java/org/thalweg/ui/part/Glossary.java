package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and signs that are explained on tap, in one language. */
public final class Glossary {
  private static final List<String> IDS =
      List.of(
          "alpha",
          "chain",
          "contour",
          "converged",
          "curvature",
          "delta",
          "derivative",
          "descent",
          "diverge",
          "gradient",
          "length",
          "loss",
          "mse",
          "network",
          "partial",
          "secant",
          "sensitivity",
          "slice",
          "slope",
          "tangent",
          "weight");

  private final List<Entry> entries;
  private final Pattern any;

  /**
   * What one word or sign means.
   *
   * @param forms how it is written, such as "contour line" and "contour lines"; the first one
   *     stands for all
   * @param text what it means
   */
  public record Entry(List<String> forms, String text) {}

  /** A part of a text, with what it means when it is a word of the glossary. */
  public record Piece(String words, Optional<Entry> entry) {}

  private Glossary(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    String forms =
        entries.stream()
            .flatMap(entry -> entry.forms().stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    any = Pattern.compile("(?<![\\p{L}\\p{N}′])(" + forms + ")(?![\\p{L}\\p{N}])");
  }

  /** The glossary in the language of this component. */
  public static Glossary of(Component speaker) {
    return new Glossary(
        IDS.stream()
            .map(id ->
                new Entry(
                    List.of(speaker.getTranslation("glossary." + id + ".forms").split("\\|")),
                    speaker.getTranslation("glossary." + id + ".text")))
            .toList());
  }

  /** All entries, by their first words. */
  public List<Entry> entries() {
    return entries.stream()
        .sorted(Comparator.comparing(entry -> entry.forms().getFirst()))
        .toList();
  }

  /**
   * A text cut into pieces: each entry is named where it is met for the first time.
   *
   * @param met the entries that were named before; those that are named now come to them
   */
  public List<Piece> pieces(String text, Set<Entry> met) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = any.matcher(text);
    int done = 0;
    while (found.find()) {
      Entry entry = entry(found.group());
      if (met.add(entry)) {
        pieces.add(new Piece(text.substring(done, found.start()), Optional.empty()));
        pieces.add(new Piece(found.group(), Optional.of(entry)));
        done = found.end();
      }
    }
    pieces.add(new Piece(text.substring(done), Optional.empty()));
    return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
  }

  private Entry entry(String form) {
    return entries.stream().filter(each -> each.forms().contains(form)).findFirst().orElseThrow();
  }
}
