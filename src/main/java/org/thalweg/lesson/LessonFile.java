package org.thalweg.lesson;

import java.util.ArrayList;
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
  private static final Set<String> NAMES =
      Set.of(
          "about", "needs", "minutes", "screen", "hide", "show", "wait", "done", "answer", "within",
          "right", "wrong");

  private static final int MOST_PROBLEMS = 50;

  private final LessonText text;
  private @Nullable ScreenAddress setting;

  private LessonFile(String text) {
    this.text = new LessonText(text, NAMES);
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

  /** All that is wrong with a text, in the order of its lines; at most one finding for a card. */
  public static List<LessonException> problems(String text) {
    LessonFile file = new LessonFile(text);
    List<LessonException> problems = new ArrayList<>();
    file.attempt(file::head).ifPresent(problems::add);
    int cards = 0;
    boolean unset = false;
    while (!file.text.isOver() && problems.size() < MOST_PROBLEMS) {
      cards++;
      Optional<LessonException> problem = file.attempt(file::card);
      // where a screen can't be read, the cards after it have none either: said once is enough
      problem.filter(said -> file.setting != null).ifPresent(problems::add);
      if (problem.isPresent() && file.setting == null && !unset) {
        problems.add(problem.get());
        unset = true;
      }
    }
    if (cards == 0 && problems.isEmpty()) {
      problems.add(file.noCards());
    }
    return problems;
  }

  /** Reads a part; where that fails, goes on with the next card. */
  private Optional<LessonException> attempt(Runnable part) {
    try {
      part.run();
      return Optional.empty();
    } catch (LessonException problem) {
      text.skipToCard();
      return Optional.of(problem);
    }
  }

  private Lesson lesson(String id) {
    Lesson lesson = head().withId(id);
    List<Card> cards = new ArrayList<>();
    while (!text.isOver()) {
      cards.add(card());
    }
    if (cards.isEmpty()) {
      throw noCards();
    }
    return lesson.withCards(cards);
  }

  private LessonException noCards() {
    return text.expected("the first card, as in \"## Predict first\"");
  }

  private Lesson head() {
    String title =
        text.take("# ").orElseThrow(() -> text.expected("the title, as in \"# The slope\""));
    String about = text.required("about", "one sentence");
    List<String> needs =
        text.value("needs").map(names -> List.of(names.split("[ ,]+"))).orElse(List.of());
    int needsLine = Math.max(1, text.line());
    int minutes = (int) text.notNegative(text.required("minutes", "5"));
    return new Lesson("", title, about, needs, needsLine, minutes, List.of());
  }

  private Card card() {
    String title =
        text.take("## ").orElseThrow(() -> text.expected("a card, as in \"## Predict first\""));
    int line = text.line();
    Optional<ScreenAddress> own =
        text.value("screen").map(text -> ScreenAddress.read(text, this.text.line()));
    own.ifPresent(address -> setting = address);
    ScreenAddress current = setting;
    if (current == null) {
      throw text.expected("a line \"screen: /?surface=bowl\", as this is the first card");
    }
    Screen screen = current.screen();
    Set<String> hides = text.names("hide", screen.parts());
    Set<String> spots = text.names("show", screen.spots());
    return new Card(line, title, text.paragraphs(), own, hides, spots, task(screen));
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
    return text.choice().<Task>map(choice -> choice).orElseGet(Task.Read::new);
  }

  private Task answer(String expected, Screen screen) {
    int line = text.line();
    double tolerance = text.notNegative(text.required("within", "0.01"));
    return new Task.Answer(
        screen,
        Facts.read(expected, screen, line),
        tolerance,
        text.required("right", "what to say to the right number"),
        text.required("wrong", "what to say to another number"));
  }
}
