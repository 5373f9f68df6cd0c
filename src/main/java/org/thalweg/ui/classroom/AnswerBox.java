package org.thalweg.ui.classroom;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.question.Answer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a student answers a question, or gives a share in what the class does together. The page
 * keeps an answer until the server has stored it, and gives it its name, so that one that is sent
 * again counts once. A button with an answer sends it by one tap; what is set otherwise is a draft,
 * which the page keeps too, until the button at the end sends it.
 */
@Tag("answer-box")
@JsModule("./classroom/answer-box.ts")
final class AnswerBox extends Component implements HasComponents, HasStyle {

  /** Takes answers. */
  @FunctionalInterface
  interface Taker {

    /**
     * Stores one and {@linkplain AnswerBox#showStored shows} it. Says in one sentence why not; an
     * empty text where it is stored.
     *
     * @param answer as {@link AnswerText} writes it
     */
    String take(CommandId id, String answer);
  }

  /** Knows what became of answers that were left over. */
  @FunctionalInterface
  interface Lateness {

    /**
     * That an answer to what was asked for before came too late, in one sentence; an empty text
     * where it was stored.
     *
     * @param which what was asked for, as the box of it was told
     */
    String of(String which, String answer);
  }

  private final Taker taker;
  private Lateness lateness = (which, answer) -> getTranslation("ask.tooLate");

  /**
   * A box for one thing that is asked for.
   *
   * @param room names the place where the page keeps what is not sent
   * @param kind of what is asked for; of each kind there is one box at a time
   * @param which one of its kind: what was meant for another one comes too late
   */
  AnswerBox(RoomCode room, String kind, String which, Taker taker) {
    this.taker = taker;
    addClassName("answer-box");
    ObjectNode place = JsonNodeFactory.instance.objectNode();
    place.put("room", room.text()).put("kind", kind).put("which", which);
    getElement().setPropertyJson("place", place);
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    words.put("waiting", getTranslation("ask.notSent"));
    words.put("incomplete", getTranslation("ask.incomplete"));
    getElement().setPropertyJson("words", words);
  }

  /** Something else says what became of an answer to what was asked for before. */
  AnswerBox knowing(Lateness of) {
    lateness = of;
    return this;
  }

  /** A button that sends this answer. */
  NativeButton option(String text, Answer answer) {
    NativeButton option = new NativeButton(text);
    option.addClassNames("button", "answer-option");
    option.getElement().setAttribute("data-answer", AnswerText.of(answer));
    option.getElement().setAttribute("aria-pressed", "false");
    return option;
  }

  /**
   * The button that sends what stands in the fields.
   *
   * @param kind of answer, as {@link AnswerText} names it
   */
  NativeButton sender(String text, String kind) {
    NativeButton send = new NativeButton(text);
    send.addClassNames("button", "primary", "answer-send");
    send.getElement().setAttribute("data-send", kind);
    return send;
  }

  /** The line that says whether the answer is stored. */
  Paragraph standing() {
    Paragraph line = new Paragraph();
    line.addClassName("answer-standing");
    line.getElement().setAttribute("role", "status").setAttribute("data-standing", true);
    return line;
  }

  /**
   * Shows what is stored.
   *
   * @param answer empty where nothing is
   * @param words say so, while nothing else waits
   */
  void showStored(String answer, String words) {
    getElement().setProperty("said", words).setProperty("stored", answer);
  }

  @ClientCallable
  String answer(@Nullable String id, @Nullable String answer) {
    try {
      return taker.take(CommandId.of(UUID.fromString(text(id))), text(answer));
    } catch (IllegalArgumentException malformed) {
      return getTranslation("room.reason.no-answer");
    }
  }

  @ClientCallable
  String late(@Nullable String which, @Nullable String answer) {
    return lateness.of(text(which), text(answer));
  }

  /** A page of ours always sends one. */
  private static String text(@Nullable String sent) {
    return Objects.requireNonNullElse(sent, "");
  }
}
