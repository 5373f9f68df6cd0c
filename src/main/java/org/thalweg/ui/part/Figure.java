package org.thalweg.ui.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A large number with a small caption under it. A screen reader says the caption first. */
public final class Figure extends Composite<Div> {
  private final Span number = new Span();
  private final Span spoken = new Span();
  private final Terms caption = new Terms().sparing();

  /** A figure that has no number yet. */
  public Figure(String caption) {
    this.caption.setText(caption);
    this.caption.addClassName("figure-caption");
    number.addClassName("figure-number");
    getContent().addClassName("figure");
    spoken.addClassName("visually-hidden");
    getContent().add(this.caption, number, spoken);
    setNumber("–");
  }

  /** Shows a number that is already written for the reader. */
  public final void setNumber(String text) {
    if (!text.equals(number.getText())) {
      number.setText(text);
      String words = Spoken.words(this, text);
      boolean alike = words.equals(text);
      number.getElement().setAttribute("aria-hidden", Boolean.toString(!alike));
      spoken.setText(alike ? "" : words);
    }
  }

  /** Changes the caption. */
  public void setCaption(String text) {
    caption.setText(text);
  }
}
