package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.thalweg.lesson.Task;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.NumberInput;

/** The part of a card on which the learner answers: buttons to choose from, or a number. */
final class GuideTask extends Div {
  private static final int ANSWER_DIGITS = 6;

  private final Supplier<Map<String, Double>> facts;
  private final BiConsumer<String, Verdict> listener;

  /**
   * The part for a task; empty for one that is done on the screen or by reading.
   *
   * @param facts the facts of the screen when they are asked for
   * @param listener hears each answer, and what there is to say to it
   */
  GuideTask(Task task, Supplier<Map<String, Double>> facts, BiConsumer<String, Verdict> listener) {
    this.facts = facts;
    this.listener = listener;
    addClassName("guide-task");
    switch (task) {
      case Task.Read read -> setVisible(false);
      case Task.Act act -> setVisible(false);
      case Task.Choose choice -> offer(choice);
      case Task.Answer answer -> ask(answer);
    }
  }

  /** What there is to say about the facts by themselves; empty while nothing is done yet. */
  static Optional<Verdict> watch(Task task, Map<String, Double> facts) {
    return switch (task) {
      case Task.Act act when act.condition().holds(facts) ->
          Optional.of(new Verdict(true, act.praise()));
      case Task.Act act -> Optional.empty();
      case Task.Read read -> Optional.empty();
      case Task.Choose choice -> Optional.empty();
      case Task.Answer answer -> Optional.empty();
    };
  }

  /** The longest sentence that there may be to say to a task; empty when there is none. */
  static String longestVerdict(Task task) {
    return switch (task) {
      case Task.Act act -> act.praise();
      case Task.Read read -> "";
      case Task.Choose choice -> longest(choice.options().stream().map(Task.Option::why));
      case Task.Answer answer -> longest(Stream.of(answer.right(), answer.wrong()));
    };
  }

  private static String longest(Stream<String> sentences) {
    String sentence = sentences.max(Comparator.comparingInt(String::length)).orElse("");
    return I18NProvider.translate("lesson.wrong", sentence);
  }

  private void offer(Task.Choose choice) {
    List<NativeButton> buttons = new ArrayList<>();
    for (Task.Option option : choice.options()) {
      NativeButton button = new NativeButton(option.text());
      button.addClassNames("button", "guide-option");
      button.getElement().setAttribute("aria-pressed", "false");
      button.addClickListener(event -> {
        buttons.forEach(other -> press(other, other.equals(button)));
        listener.accept(option.text(), verdict(choice, option));
      });
      buttons.add(button);
    }
    buttons.forEach(this::add);
  }

  private Verdict verdict(Task.Choose choice, Task.Option option) {
    if (choice.isPrediction()) {
      return new Verdict(true, option.why());
    }
    String key = option.right() ? "lesson.right" : "lesson.wrong";
    return new Verdict(option.right(), getTranslation(key, option.why()));
  }

  private static void press(NativeButton button, boolean pressed) {
    button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
  }

  private void ask(Task.Answer answer) {
    NumberInput number =
        new NumberInput(
            getTranslation("lesson.answer"), any -> true, getTranslation("lesson.answer.invalid"));
    number.setEmpty();
    NativeButton check = new NativeButton(getTranslation("lesson.check"));
    check.addClassName("button");
    check.addClickListener(event -> number.enter());
    number.onEntered(value -> check(answer, value));
    add(number, check);
    addClassName("guide-question");
  }

  private void check(Task.Answer answer, double number) {
    boolean right = answer.accepts(number, facts.get());
    listener.accept(
        Numbers.of(getLocale()).format(number, ANSWER_DIGITS),
        new Verdict(
            right,
            right
                ? getTranslation("lesson.right", answer.right())
                : getTranslation("lesson.wrong", answer.wrong())));
  }
}
