package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Scope;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Stage;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.IntoView;

/** A student's own panel: the question that is asked, where to answer it, and what came out. */
@org.springframework.stereotype.Component
@Scope("prototype")
final class QuestionPanel extends Div {
  private final Rooms rooms;
  private final ClassRuns runs;
  private Credential key = new Credential.None();
  private Optional<AnswerBox> box = Optional.empty();
  private String shown = "";

  QuestionPanel(Rooms rooms, ClassRuns runs) {
    this.rooms = rooms;
    this.runs = runs;
    addClassName("question-panel");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("ask.panel"));
    setVisible(false);
  }

  /** Answers are given by whoever has this key. */
  void answerAs(Credential student) {
    key = student;
  }

  void show(StudentState me) {
    setVisible(me.isIn() && !me.ended() && me.asked().isPresent());
    me.asked().filter(asked -> isVisible()).ifPresent(asked -> show(me, asked));
  }

  private void show(StudentState me, StudentQuestion asked) {
    String now = asked.round() + " " + asked.stage();
    if (!now.equals(shown)) {
      shown = now;
      removeAll();
      box = Optional.empty();
      setClassName("asking", asked.stage() == Stage.PREDICT);
      setClassName("over", asked.stage() == Stage.REVEAL);
      Span stage = new Span(getTranslation("ask.stage." + Words.id(asked.stage())));
      stage.addClassName("question-stage");
      add(stage, new H2(asked.question().title()));
      add(parts(me, asked));
      Announcer.say(said(asked));
      if (asked.stage().takesAnswers() || asked.stage() == Stage.REVEAL) {
        IntoView.bring(this);
      }
    }
    box.ifPresent(open -> showStored(open, asked.answer()));
  }

  /** What a screen reader hears of a stage: which question it is about, and a new one whole. */
  private String said(StudentQuestion asked) {
    String text = String.join(" ", asked.question().textIn(Stage.PREDICT));
    return getTranslation("ask.said." + Words.id(asked.stage()), asked.question().title(), text);
  }

  private Component parts(StudentState me, StudentQuestion asked) {
    List<String> text = asked.question().textIn(asked.stage());
    return switch (asked.stage()) {
      case PREDICT -> answers(me, asked, text, "ask.predict");
      case WATCH ->
          said(me, asked, new Instruction(text.isEmpty() ? "ask.watch" : "ask.watch.told", text));
      case SAW -> answers(me, asked, text, "ask.saw");
      case TALK -> said(me, asked, new Instruction("ask.talk", text));
      case VOTE -> answers(me, asked, text, "ask.vote");
      case REVEAL -> said(me, asked, new OwnResult(asked, runs));
    };
  }

  /** Where nothing is asked there is a box as well: it says that an answer came too late. */
  private Div said(StudentState me, StudentQuestion asked, Component what) {
    AnswerBox nothing = box(me, asked, (id, said) -> getTranslation("room.reason.other-stage"));
    nothing.addClassName("asks-nothing");
    nothing.add(nothing.standing());
    return new Div(nothing, what);
  }

  private AnswerBox box(StudentState me, StudentQuestion asked, AnswerBox.Taker taker) {
    return new AnswerBox(me.room(), "question", asked.round() + " " + asked.stage(), taker)
        .knowing((which, answer) ->
            rooms
                .state(me.room())
                .map(state -> new LateAnswer(which, answer).in(state, me.seat(), this))
                .orElse(""));
  }

  private Div answers(StudentState me, StudentQuestion asked, List<String> text, String how) {
    AnswerBox answers =
        box(
            me,
            asked,
            (id, said) ->
                AnswerText.read(said)
                    .map(answer -> take(me, asked, id, answer))
                    .orElseGet(() -> getTranslation("room.reason.no-answer")));
    Ask ask = asked.question().askedIn(asked.stage());
    answers.add(new AnswerFields(runs).of(ask, asked, answers));
    answers.add(answers.standing());
    box = Optional.of(answers);
    Div all = new Div();
    text.forEach(paragraph -> all.add(new Paragraph(paragraph)));
    Paragraph hint = new Paragraph(getTranslation(how));
    hint.addClassName("question-how");
    all.add(hint, answers);
    return all;
  }

  private String take(StudentState me, StudentQuestion asked, CommandId id, Answer answer) {
    var command = new QuestionCommand.Answered(id, asked.round(), asked.stage(), me.seat(), answer);
    String refusal = new Seated(rooms, me.room(), key).tell(command, this);
    if (refusal.isEmpty()) {
      box.ifPresent(open -> showStored(open, Optional.of(answer)));
    }
    return refusal;
  }

  private void showStored(AnswerBox answers, Optional<Answer> stored) {
    answers.showStored(
        stored.map(AnswerText::of).orElse(""), stored.isEmpty() ? "" : getTranslation("ask.sent"));
  }
}
