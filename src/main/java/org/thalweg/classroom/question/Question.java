package org.thalweg.classroom.question;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.thalweg.lesson.ScreenAddress;

/**
 * A question to a class, from the prediction to the explanation.
 *
 * @param id its name, the name of its file
 * @param title what is asked, in one line
 * @param idea the wrong idea that it brings to light, in one line
 * @param source who found that learners have this idea
 * @param tag the subject it belongs to
 * @param screen what the class looks at
 * @param hides the parts of the screen that are covered until the run is watched
 * @param hidesToTheEnd the parts that are covered until the reveal
 * @param text the question in full, in paragraphs
 * @param ask what is asked for when the class predicts and when it votes again
 * @param play how many steps at most the run makes by itself when the class begins to watch; empty
 *     where the teacher shows it by hand
 * @param watch what to observe, in paragraphs for the teacher
 * @param told what no screen shows and the class is told from watching on; mostly nothing
 * @param saw what it did, to be told by everybody after watching
 * @param explanation why, in one sentence
 */
public record Question(
    String id,
    String title,
    String idea,
    String source,
    String tag,
    ScreenAddress screen,
    Set<String> hides,
    Set<String> hidesToTheEnd,
    List<String> text,
    Ask ask,
    OptionalLong play,
    List<String> watch,
    List<String> told,
    Ask.Choice saw,
    String explanation) {
  private static final int LONGEST = 4_000;

  /** Copies the texts and checks that all of them together are not too long to be sent around. */
  public Question {
    hides = Set.copyOf(hides);
    hidesToTheEnd = Set.copyOf(hidesToTheEnd);
    text = List.copyOf(text);
    watch = List.copyOf(watch);
    told = List.copyOf(told);
    String head = id + title + idea + source + tag + screen.link();
    int length = (head + text + ask + watch + told + saw + explanation).length();
    if (length > LONGEST) {
      throw new IllegalArgumentException(
          "A question has at most " + LONGEST + " characters, but this one has " + length);
    }
  }

  /**
   * Whether the class is shown something by hand when it watches: no words, and no run by itself.
   */
  public boolean isShownByHand() {
    return told.isEmpty() && play.isEmpty();
  }

  /** What stands before the class in a stage, beside what it chooses from. */
  public List<String> textIn(Stage stage) {
    return switch (stage) {
      case PREDICT -> text;
      case WATCH, SAW, REVEAL -> told;
      case TALK, VOTE -> Stream.concat(text.stream(), told.stream()).toList();
    };
  }

  /**
   * What is asked in a stage.
   *
   * @throws IllegalArgumentException for a stage without answers
   */
  public Ask askedIn(Stage stage) {
    return switch (stage) {
      case PREDICT, VOTE -> ask;
      case SAW -> saw;
      case WATCH, TALK, REVEAL ->
          throw new IllegalArgumentException("Nothing is asked in stage " + stage);
    };
  }
}
