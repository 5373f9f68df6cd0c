package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Paragraph;

/** A small sentence beside something, whose words are explained on tap. */
public final class Hint extends Paragraph {
  private final Terms terms = new Terms();

  /** An empty one. */
  public Hint() {
    this("");
  }

  /** One that says this. */
  public Hint(String words) {
    addClassName("hint");
    add(terms);
    setText(words);
  }

  @Override
  public void setText(String words) {
    terms.setText(words);
  }

  @Override
  public String getText() {
    return terms.getText();
  }
}
