package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Arrays;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.ui.part.LearningRateControl;

/** Makes the fields in which a student answers, one kind for each kind of question. */
final class AnswerFields {
  /** The page sends nothing of a control that stands where nobody has put it. */
  private static final String UNSET = "data-unset";

  private final ClassRuns runs;

  AnswerFields(ClassRuns runs) {
    this.runs = runs;
  }

  /** The fields for what is asked; they send by this box. */
  Component of(Ask ask, StudentQuestion asked, AnswerBox box) {
    return switch (ask) {
      case Ask.Choice choice -> options(choice, box);
      case Ask.Next next -> behaviours(box);
      case Ask.Rate rate -> rate(asked, box);
      case Ask.EndPoint end -> new PlaceInput(runs, asked, box, false);
      case Ask.NextPoint next -> new PlaceInput(runs, asked, box, true);
    };
  }

  private static Div options(Ask.Choice choice, AnswerBox box) {
    Div group = group(box);
    for (int i = 0; i < choice.options().size(); i++) {
      group.add(lettered(i, box.option(choice.options().get(i).text(), new Answer.Option(i))));
    }
    return group;
  }

  private static Div behaviours(AnswerBox box) {
    Div group = group(box);
    Arrays.stream(Behaviour.values())
        .forEach(each ->
            group.add(
                lettered(
                    each.ordinal(), box.option(Ballot.name(each, box), new Answer.Doing(each)))));
    return group;
  }

  private static NativeButton lettered(int place, NativeButton option) {
    option.getElement().setAttribute("data-letter", Ballot.letter(place));
    return option;
  }

  private static Div group(AnswerBox box) {
    Div group = new Div();
    group.addClassName("answer-options");
    group.getElement().setAttribute("role", "group");
    group.getElement().setAttribute("aria-label", box.getTranslation("ask.answers"));
    return group;
  }

  private static Div rate(StudentQuestion asked, AnswerBox box) {
    LearningRateControl control = new LearningRateControl();
    if (asked.answer().orElse(null) instanceof Answer.Rate before) {
      control.setRate(before.rate());
    } else {
      control.getElement().setAttribute(UNSET, true);
      control.onRateChanged(chosen -> control.getElement().removeAttribute(UNSET));
    }
    return new Div(control, box.sender(box.getTranslation("ask.send.rate"), "rate"));
  }
}
