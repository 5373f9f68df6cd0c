package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What to do in a stage of a question, over the words of the question. */
final class Instruction extends Div {

  /**
   * An instruction.
   *
   * @param key of the sentence that says what to do
   */
  Instruction(String key, List<String> text) {
    Paragraph what = new Paragraph(getTranslation(key));
    what.addClassName("question-instruction");
    add(what);
    text.forEach(paragraph -> add(new Paragraph(paragraph)));
  }
}
