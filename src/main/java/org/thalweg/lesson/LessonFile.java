package org.thalweg.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lesson from the text of its file; {@code docs/lessons.md} tells teachers how it is
 * written.
 */
public final class LessonFile {
  /** The names that begin a line with a meaning. */
  static final List<String> NAMES =
      List.of(
          "about", "needs", "minutes", "screen", "hide", "wait", "done", "answer", "within",
          "right", "wrong");

  private static final int MOST_OPTIONS = 5;

  private final LessonText text;
  private @Nullable ScreenAddress setting;

  private LessonFile(String text) {
    this.text = new LessonText(text);
  }

  /**
   * The lesson that a text means.
   *
   * @param id the lesson's name in addresses
   * @throws LessonException when it can't be read
   */
  public static Lesson read(String id, String text) {
    return new LessonFile(text).lesson(id);
  }

  private Lesson lesson(String id) {
    String title =
        text.take("# ").orElseThrow(() -> text.expected("the title, as in \"# The slope\""));
    String about = text.required("about", "one sentence");
    List<String> needs =
        text.value("needs").map(names -> List.of(names.split("[ ,]+"))).orElse(List.of());
    int minutes = (int) number(text.required("minutes", "5"));
    List<Card> cards = new ArrayList<>();
    while (!text.isOver()) {
      cards.add(card());
    }
    if (cards.isEmpty()) {
      throw text.expected("the first card, as in \"## Predict first\"");
    }
    return new Lesson(id, title, about, needs, minutes, cards);
  }

  private Card card() {
    String title =
        text.take("## ").orElseThrow(() -> text.expected("a card, as in \"## Predict first\""));
    Optional<ScreenAddress> own =
        text.value("screen").map(text -> ScreenAddress.read(text, this.text.line()));
    own.ifPresent(address -> setting = address);
    ScreenAddress current = setting;
    if (current == null) {
      throw text.expected("a line \"screen: /?surface=bowl\", as this is the first card");
    }
    Set<String> hides = hides(current.screen());
    return new Card(title, text.paragraphs(), own, hides, task(current.screen()));
  }

  private Set<String> hides(Screen screen) {
    Set<String> names = new LinkedHashSet<>();
    text.value("hide").ifPresent(list -> names.addAll(List.of(list.split("[ ,]+"))));
    for (String name : names) {
      if (!screen.parts().contains(name)) {
        throw text.problem(
            "This screen has no part \"%s\" to hide. It has: %s."
                .formatted(name, String.join(", ", screen.parts())));
      }
    }
    return names;
  }

  private Task task(Screen screen) {
    Optional<String> wait = text.value("wait");
    if (wait.isPresent()) {
      Condition condition = Condition.read(wait.get(), screen, text.line());
      return new Task.Act(condition, text.required("done", "what to say then"));
    }
    Optional<String> answer = text.value("answer");
    if (answer.isPresent()) {
      return answer(answer.get(), screen);
    }
    List<Task.Option> options = new ArrayList<>();
    text.option().ifPresent(options::add);
    while (!options.isEmpty()) {
      int line = text.line();
      Optional<Task.Option> another = text.option();
      if (another.isEmpty()) {
        return choice(options, line);
      }
      options.add(another.get());
    }
    return new Task.Read();
  }

  private static Task choice(List<Task.Option> options, int line) {
    if (options.size() < 2 || options.size() > MOST_OPTIONS) {
      throw new LessonException(
          line, "A question has two to five answers, but this one has " + options.size() + ".");
    }
    return new Task.Choose(options);
  }

  private Task answer(String expected, Screen screen) {
    int line = text.line();
    double tolerance = number(text.required("within", "0.01"));
    return new Task.Answer(
        screen,
        Facts.read(expected, screen, line),
        tolerance,
        text.required("right", "what to say to the right number"),
        text.required("wrong", "what to say to another number"));
  }

  private double number(String digits) {
    try {
      double number = Double.parseDouble(digits);
      if (number >= 0 && Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw text.problem("This should be a number, but it is: " + digits);
    }
    throw text.problem("This should be a number that is not negative, but it is: " + digits);
  }
}
