package org.thalweg.ui.part;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Card;
import org.thalweg.lesson.ShippedLessons;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class GlossaryTest extends BrowserlessTest {

  private Glossary glossary;

  @BeforeEach
  void read() {
    glossary = Glossary.of(new Span());
  }

  @Test
  void eachWordMeansOneThing() {
    Set<String> forms = new HashSet<>();
    for (Glossary.Entry entry : glossary.entries()) {
      assertTrue(entry.text().endsWith("."), entry.text());
      entry.forms().forEach(form -> assertTrue(forms.add(form), form));
    }
  }

  @Test
  void findsWholeWordsTheLongestFirstAndEachMeaningOnce() {
    assertEquals(
        List.of("partial derivative", "slope", "α", "∇f", "‖∇f‖"),
        found("The partial derivative is a slope; α·∇f, ‖∇f‖, slopes, ∇f again.", "∂f/∂x "));
    assertEquals(List.of("mean squared error"), found("mean squared error, terror, αβ"));
    assertEquals(List.of("α·λmax"), found("α·λmax"));
  }

  @Test
  void losesNoCharacterOfTheLessons() {
    for (var lesson : ShippedLessons.all().in(Locale.ENGLISH)) {
      for (Card card : lesson.cards()) {
        for (String paragraph : card.paragraphs()) {
          assertEquals(
              paragraph,
              glossary.pieces(paragraph, new HashSet<>()).stream()
                  .map(Glossary.Piece::words)
                  .collect(joining()));
        }
      }
    }
  }

  private List<String> found(String... texts) {
    Set<Glossary.Entry> met = new HashSet<>();
    return List.of(texts).stream()
        .flatMap(text -> glossary.pieces(text, met).stream())
        .filter(piece -> piece.entry().isPresent())
        .map(Glossary.Piece::words)
        .toList();
  }
}
