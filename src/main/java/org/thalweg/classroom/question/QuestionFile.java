package org.thalweg.classroom.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.lesson.LessonException;
import org.thalweg.lesson.LessonText;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.lesson.Task;

/**
 * Reads a question from the text of its file; {@code docs/questions.md} tells teachers how it is
 * written.
 */
public final class QuestionFile {
  private static final Set<String> NAMES =
      Set.of(
          "idea",
          "source",
          "tag",
          "screen",
          "hide",
          "rate",
          "ends",
          "next",
          "within",
          "behaviour",
          "tell",
          "play");

  private static final String DIGITS = "[-+.0-9eE]+";
  private static final Pattern RANGE =
      Pattern.compile("(" + DIGITS + ")\\s+to\\s+(" + DIGITS + ")");
  private static final String NO_RUN =
      "What a run does is worked out on the Descend screen only: ask for one of several answers.";
  private static final Pattern STEPS = Pattern.compile("run|[1-9][0-9]{0,5}");
  private static final Pattern POINT = Pattern.compile("(" + DIGITS + ")\\s*,\\s*(" + DIGITS + ")");

  private final LessonText text;
  private final ScreenRuns runs;

  private QuestionFile(String text, ScreenRuns runs) {
    this.text = new LessonText(text, NAMES);
    this.runs = runs;
  }

  /**
   * The question that a text means.
   *
   * @param id its name, the name of its file
   * @param runs finds the run that the question is about
   * @throws LessonException when it can't be read, or its run does not do what it says
   */
  public static Question read(String id, String text, ScreenRuns runs) {
    return new QuestionFile(text, runs).question(id);
  }

  /** What stands before the first card. */
  private record Head(String title, String idea, String source, String tag) {}

  /** The first card. */
  private record Prediction(ScreenAddress screen, Set<String> hides, List<String> text, Ask ask) {}

  /** The second and the third card. */
  private record Observation(
      Set<String> hides,
      OptionalLong play,
      List<String> watch,
      List<String> told,
      Ask.Choice saw) {}

  private Question question(String id) {
    Head head = head();
    Prediction first = prediction();
    Observation then = observation(first.screen);
    card("Explain");
    String explanation = String.join(" ", paragraphs("why, in one sentence"));
    if (!text.isOver()) {
      throw text.expected("the end of the question");
    }
    return made(() -> question(id, head, first, then, explanation));
  }

  private Observation observation(ScreenAddress screen) {
    card("Watch");
    List<String> told = text.value("tell").stream().toList();
    Set<String> hides = text.names("hide", screen.screen().parts());
    OptionalLong play = play(screen);
    List<String> watch = paragraphs("what to observe");
    card("What did it do?");
    return new Observation(hides, play, watch, told, choice());
  }

  /** How many steps at most are made without a hand, on a screen that has a run. */
  private OptionalLong play(ScreenAddress screen) {
    Optional<String> steps = text.value("play");
    if (steps.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!STEPS.matcher(steps.get()).matches()) {
      throw text.problem("After \"play:\" stands \"run\" or a number of steps, such as 4.");
    }
    if (!opened(() -> runs.hasRun(screen))) {
      throw text.problem("Nothing runs by itself on this screen: leave the line \"play:\" out.");
    }
    return OptionalLong.of(
        steps.get().equals("run") ? Long.MAX_VALUE : Long.parseLong(steps.get()));
  }

  private static Question question(
      String id, Head head, Prediction first, Observation then, String explanation) {
    return new Question(
        id,
        head.title,
        head.idea,
        head.source,
        head.tag,
        first.screen,
        first.hides,
        then.hides,
        first.text,
        first.ask,
        then.play,
        then.watch,
        then.told,
        then.saw,
        explanation);
  }

  private Head head() {
    return new Head(
        text.take("# ").orElseThrow(() -> text.expected("the title, as in \"# Where to?\"")),
        text.required("idea", "the wrong idea that it brings to light"),
        text.required("source", "who found that learners have it"),
        text.required("tag", "derivative"));
  }

  private Prediction prediction() {
    card("Predict");
    String address = text.required("screen", "/?surface=bowl");
    ScreenAddress screen = ScreenAddress.read(address, text.line());
    Set<String> hides = text.names("hide", screen.screen().parts());
    List<String> asked = paragraphs("what is asked");
    return new Prediction(screen, hides, asked, truthful(ask(), screen));
  }

  /** The same, unless the run on the screen does something else than what is said to be right. */
  private Ask truthful(Ask ask, ScreenAddress screen) {
    if (ask.isAboutARun()) {
      opened(() -> runs.at(screen))
          .map(Truth::new)
          .orElseThrow(() -> text.problem(NO_RUN))
          .objection(ask)
          .ifPresent(sentence -> {
            throw text.problem(sentence);
          });
    }
    return ask;
  }

  private <T> T opened(Supplier<T> part) {
    try {
      return part.get();
    } catch (IllegalArgumentException unopened) {
      throw text.problem(String.valueOf(unopened.getMessage()));
    }
  }

  private void card(String title) {
    if (text.take("## ").isEmpty()) {
      throw text.expected("a card, as in \"## " + title + "\"");
    }
  }

  private List<String> paragraphs(String what) {
    List<String> paragraphs = text.paragraphs();
    if (paragraphs.isEmpty()) {
      throw text.expected(what);
    }
    return paragraphs;
  }

  private Ask ask() {
    for (String kind : List.of("rate", "ends", "next", "behaviour")) {
      var value = text.value(kind);
      if (value.isPresent()) {
        return ask(kind, value.get());
      }
    }
    return choice();
  }

  private Ask ask(String kind, String value) {
    return switch (kind) {
      case "rate" -> {
        Matcher range = parts(RANGE, value, "0.1 to 0.2");
        double least = text.number(range.group(1));
        double most = text.number(range.group(2));
        yield made(() -> new Ask.Rate(least, most));
      }
      case "behaviour" ->
          new Ask.Next(
              Behaviour.byId(value)
                  .orElseThrow(() ->
                      text.problem(
                          "A run can crawl, settle, zig-zag, hop or fly-out, but not: " + value)));
      default -> {
        Matcher point = parts(POINT, value, "3, 2");
        double x = text.number(point.group(1));
        double y = text.number(point.group(2));
        double within = text.notNegative(text.required("within", "0.2"));
        yield made(() ->
            kind.equals("ends") ? new Ask.EndPoint(x, y, within) : new Ask.NextPoint(x, y, within));
      }
    };
  }

  private Matcher parts(Pattern pattern, String value, String example) {
    Matcher parts = pattern.matcher(value);
    if (!parts.matches()) {
      throw text.problem("Here should be two numbers, as in \"" + example + "\".");
    }
    return parts;
  }

  private Ask.Choice choice() {
    Task.Choose choice = text.choice().orElseThrow(() -> text.expected("two to five answers"));
    return made(() -> new Ask.Choice(choice.options()));
  }

  /** What can't be made of the file is said with its line. */
  private <T> T made(Supplier<T> part) {
    try {
      return part.get();
    } catch (IllegalArgumentException unfit) {
      throw text.problem(unfit.getMessage() + ".");
    }
  }
}
