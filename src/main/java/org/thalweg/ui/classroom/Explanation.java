package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/**
 * What the class was told and why the right answer is right; and where that is what a run does, of
 * which run it is so. The class may have watched another one, when its teacher has changed the
 * learning rate meanwhile.
 */
final class Explanation extends Div {

  Explanation(Question question) {
    question.textIn(Stage.REVEAL).forEach(told -> add(new Paragraph(told)));
    Paragraph why = new Paragraph(question.explanation());
    why.addClassName("question-explanation");
    add(why);
    if (question.ask().isAboutARun()) {
      Paragraph whose = new Paragraph(getTranslation("ask.run"));
      whose.addClassName("hint");
      add(whose);
    }
  }
}
