package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thalweg.classroom.Roster;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/**
 * What a class did, as lines of a file for spreadsheets (RFC 4180), with pseudonyms only. No text
 * in it can be taken for a formula; numbers are plain ones with all their digits.
 */
final class ClassCsv {
  private static final String END = "\r\n";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private ClassCsv() {}

  /**
   * The runs of a class.
   *
   * @param from what the class looked at, where all of them began
   */
  record Runs(Shown from, ClassSweep made) {}

  /** Everybody's runs, by the number of the activity. */
  static String runs(Roster roster, SortedMap<Integer, Runs> all) {
    return lines(
        List.of("pseudonym", "activity", "address", "rate", "steps", "loss", "did"),
        all.entrySet().stream()
            .flatMap(each ->
                each.getValue().made().points().stream()
                    .map(point -> run(roster, each.getKey(), each.getValue().from(), point))));
  }

  private static List<String> run(Roster roster, int number, Shown from, ClassSweep.Point point) {
    return List.of(
        text(roster.pseudonym(point.seat())),
        Integer.toString(number),
        text("/" + from.screen().path() + "?" + from.query()),
        Double.toString(point.rate()),
        Integer.toString(point.steps()),
        point.loss().isPresent() ? Double.toString(point.loss().getAsDouble()) : "",
        text(point.deed().id()));
  }

  /** Both votes of everybody in every round, and what they saw in between. */
  static String votes(Roster roster, List<Round> rounds) {
    return lines(
        List.of(
            "pseudonym",
            "round",
            "question",
            "title",
            "first",
            "first right",
            "saw",
            "saw right",
            "second",
            "second right"),
        rounds.stream().flatMap(round -> votes(roster, round)));
  }

  private static Stream<List<String>> votes(Roster roster, Round round) {
    TreeSet<Integer> seats = new TreeSet<>();
    round.answers().values().forEach(answers -> seats.addAll(answers.values().keySet()));
    Question asked = round.question();
    return seats.stream()
        .map(seat -> {
          Optional<Answer> first = round.in(Stage.PREDICT).at(seat);
          Optional<Answer> saw = round.in(Stage.SAW).at(seat);
          Optional<Answer> second = round.in(Stage.VOTE).at(seat);
          return List.of(
              text(roster.pseudonym(seat)),
              Integer.toString(round.number()),
              text(asked.id()),
              text(asked.title()),
              cell(first, asked.ask()),
              right(first, asked.ask()),
              cell(saw, asked.saw()),
              right(saw, asked.saw()),
              cell(second, asked.ask()),
              right(second, asked.ask()));
        });
  }

  private static String right(Optional<Answer> answer, Ask ask) {
    return answer.map(given -> Boolean.toString(ask.isRight(given))).orElse("");
  }

  private static String cell(Optional<Answer> answer, Ask ask) {
    return answer
        .map(given ->
            switch (given) {
              case Answer.Option option when ask instanceof Ask.Choice choice ->
                  text(choice.options().get(option.index()).text());
              case Answer.Option option -> Integer.toString(option.index() + 1);
              case Answer.Rate rate -> Double.toString(rate.rate());
              case Answer.Place place -> text("(" + place.x() + "; " + place.y() + ")");
              case Answer.Doing doing -> text(doing.behaviour().id());
            })
        .orElse("");
  }

  private static String lines(List<String> head, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(head), rows)
        .map(cells -> String.join(",", cells) + END)
        .collect(Collectors.joining());
  }

  /** A text in quotes; an apostrophe before it keeps a spreadsheet from working it out. */
  private static String text(String words) {
    boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }
}
