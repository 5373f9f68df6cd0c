package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.text.Numbers;

/**
 * The answers to a question as lines that are counted: its options, or the parts into which its
 * numbers and places fall.
 *
 * @param ask what was asked
 * @param lines in their order
 */
record Ballot(Ask ask, List<Line> lines) {
  private static final int DIGITS = 4;

  /** Copies the lines. */
  Ballot {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param why what is said to this answer; of a wrong one its idea; may be empty
   */
  record Line(String text, boolean right, String why) {}

  /** The lines of a question in the words of a page. */
  static Ballot of(Ask ask, Component words) {
    return new Ballot(
        ask,
        switch (ask) {
          case Ask.Choice choice ->
              choice.options().stream()
                  .map(option -> new Line(option.text(), option.right(), option.why()))
                  .toList();
          case Ask.Next next ->
              Arrays.stream(Behaviour.values())
                  .map(each -> new Line(name(each, words), each == next.right(), ""))
                  .toList();
          case Ask.Rate rate -> rates(rate, words);
          case Ask.Place place -> places(place.x(), place.y(), words);
        });
  }

  /** The letter of the line with a number from 0, where the class chooses one of the lines. */
  static String letter(int line) {
    return (char) ('A' + line) + ".";
  }

  static String name(Behaviour behaviour, Component words) {
    return words.getTranslation("ask.behaviour." + behaviour.id());
  }

  private static List<Line> rates(Ask.Rate rate, Component words) {
    String least = number(rate.least());
    String most = number(rate.most());
    return List.of(
        new Line(words.getTranslation("ask.rate.under", least), false, ""),
        new Line(words.getTranslation("ask.rate.within", least, most), true, ""),
        new Line(words.getTranslation("ask.rate.over", most), false, ""));
  }

  private static List<Line> places(double x, double y, Component words) {
    String there = words.getTranslation("ask.place.near", number(x), number(y));
    return List.of(
        new Line(there, true, ""), new Line(words.getTranslation("ask.place.far"), false, ""));
  }

  private static String number(double value) {
    return Numbers.of(UI.getCurrent().getLocale()).format(value, DIGITS);
  }

  /** The number of the line that an answer belongs to; −1 for none. */
  int lineOf(Answer answer) {
    if (!ask.takes(answer)) {
      return -1;
    }
    return switch (answer) {
      case Answer.Option option -> option.index();
      case Answer.Doing doing -> doing.behaviour().ordinal();
      case Answer.Place place -> ask.isRight(answer) ? 0 : 1;
      case Answer.Rate named when ask instanceof Ask.Rate range ->
          named.rate() < range.least() ? 0 : named.rate() <= range.most() ? 1 : 2;
      case Answer.Rate other -> -1;
    };
  }

  /** How many of these answers belong to each line. */
  List<Integer> counts(Iterable<Answer> answers) {
    int[] counts = new int[lines.size()];
    for (Answer answer : answers) {
      int line = lineOf(answer);
      if (line >= 0) {
        counts[line]++;
      }
    }
    return IntStream.of(counts).boxed().toList();
  }

  /** An answer in words. */
  String words(Answer answer, Component words) {
    return switch (answer) {
      case Answer.Rate named -> number(named.rate());
      case Answer.Place place ->
          words.getTranslation("ask.place", number(place.x()), number(place.y()));
      case Answer.Option option -> lines.get(option.index()).text();
      case Answer.Doing doing -> name(doing.behaviour(), words);
    };
  }
}
