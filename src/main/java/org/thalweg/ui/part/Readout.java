package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;

/**
 * What is so at this moment: a row of large numbers, a sentence that is also spoken, and a remark
 * below it.
 */
public final class Readout extends Div {
  private final Div row = new Div();
  private final Paragraph sentence = new Paragraph();
  private final Paragraph remark = new Paragraph();
  private final Div verdict = Veil.named(Veil.VERDICT, new Div(sentence, remark));
  private String said = "";

  /** A read-out of these figures without words. */
  public Readout(Figure... figures) {
    row.addClassName("figure-row");
    sentence.addClassName("readout-sentence");
    remark.addClassName("hint");
    remark.setVisible(false);
    verdict.addClassName("readout-words");
    addClassName("readout");
    Veil.named("readout", this);
    add(row, verdict);
    setFigures(List.of(figures));
  }

  /** Shows other figures. */
  public void setFigures(Collection<Figure> figures) {
    row.removeAll();
    figures.forEach(row::add);
  }

  /** Shows a sentence and says it, unless it is the one that was said before. */
  public void tell(String words) {
    tell(words, words);
  }

  /**
   * Shows a sentence and says it at greater length.
   *
   * @param spoken what is said, unless it is what was said before
   */
  public void tell(String words, String spoken) {
    if (!words.equals(sentence.getText())) {
      sentence.setText(words);
    }
    if (!spoken.equals(said)) {
      said = spoken;
      if (!Veil.isOver(verdict)) {
        Announcer.say(spoken);
      }
    }
  }

  /** Shows a remark below the sentence; an empty one takes no room. */
  public void setRemark(String words) {
    remark.setText(words);
    remark.setVisible(!words.isEmpty());
  }
}
