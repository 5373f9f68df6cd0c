package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.thalweg.lesson.Card;
import org.thalweg.ui.part.Glossary;
import org.thalweg.ui.part.SpotButton;
import org.thalweg.ui.part.Terms;

/**
 * What a card says: its paragraphs, whose words are explained on tap, and a button to each part of
 * the screen that it speaks of.
 */
final class GuideText extends Div {

  /** Says nothing yet. */
  GuideText() {
    addClassName("guide-text");
  }

  void show(Card card) {
    removeAll();
    Set<Glossary.Entry> met = new HashSet<>();
    card.paragraphs().forEach(words -> add(new Paragraph(new Terms(unbroken(words), met))));
    if (!card.spots().isEmpty()) {
      add(ways(card.spots()));
    }
  }

  /** An equals sign stays with what stands on both sides of it. */
  private static String unbroken(String words) {
    return words.replace(" = ", "\u00a0=\u00a0");
  }

  private Div ways(Set<String> spots) {
    Div ways = new Div();
    ways.addClassName("guide-spots");
    for (String spot : new TreeSet<>(spots)) {
      String name = getTranslation("lesson.spot." + spot);
      ways.add(new SpotButton(spot, getTranslation("lesson.show", name)));
    }
    return ways;
  }
}
