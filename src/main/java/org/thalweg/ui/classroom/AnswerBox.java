package org.thalweg.ui.classroom;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a student answers. The page keeps an answer until the server has stored it, and gives it
 * its name, so that one that is sent again counts once. A button with an answer sends it by one
 * tap; what is set otherwise is a draft that the button at the end sends.
 */
@Tag("answer-box")
@JsModule("./classroom/answer-box.ts")
final class AnswerBox extends Component implements HasComponents, HasStyle {

  /** Takes answers. */
  @FunctionalInterface
  interface Taker {

    /** Stores one. Says in one sentence why not; an empty text where it is stored. */
    String take(CommandId id, int round, Stage stage, Answer answer);
  }

  private final Taker taker;

  /**
   * A box for one stage of a round.
   *
   * @param room names the place where the page keeps what is not sent
   */
  AnswerBox(String room, int round, Stage stage, Taker taker) {
    this.taker = taker;
    addClassName("answer-box");
    ObjectNode place = JsonNodeFactory.instance.objectNode();
    place.put("room", room).put("round", round).put("stage", stage.name());
    getElement().setPropertyJson("place", place);
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    words.put("sent", getTranslation("ask.sent"));
    words.put("waiting", getTranslation("ask.notSent"));
    words.put("late", getTranslation("ask.tooLate"));
    getElement().setPropertyJson("words", words);
  }

  /** A button that sends this answer. */
  NativeButton option(String text, Answer answer) {
    NativeButton option = new NativeButton(text);
    option.addClassNames("button", "answer-option");
    option.getElement().setAttribute("data-answer", AnswerText.of(answer));
    option.getElement().setAttribute("aria-pressed", "false");
    return option;
  }

  /** The button that sends the draft. */
  NativeButton sender(String text) {
    NativeButton send = new NativeButton(text);
    send.addClassNames("button", "primary", "answer-send");
    send.getElement().setAttribute("data-send", true);
    return send;
  }

  /** The line that says whether the answer is stored. */
  Paragraph standing() {
    Paragraph line = new Paragraph();
    line.addClassName("answer-standing");
    line.getElement().setAttribute("role", "status").setAttribute("data-standing", true);
    return line;
  }

  /** Shows what is stored. */
  void showStored(Optional<Answer> answer) {
    getElement().setProperty("stored", answer.map(AnswerText::of).orElse(""));
  }

  @ClientCallable
  String answer(String id, int round, String stage, String text) {
    try {
      CommandId name = new CommandId(UUID.fromString(id));
      Stage when = Stage.valueOf(stage);
      return AnswerText.read(text)
          .map(answer -> taker.take(name, round, when, answer))
          .orElseGet(() -> getTranslation("room.reason.no-answer"));
    } catch (IllegalArgumentException malformed) {
      return getTranslation("room.reason.no-answer");
    }
  }
}
