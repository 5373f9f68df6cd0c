package org.thalweg.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a lesson: one idea.
 *
 * @param line the line of its title in the file, 1 for the first
 * @param title what it is about or what to do, in one sentence
 * @param paragraphs the text below, plain
 * @param setting the screen as this card finds it, or empty to leave it as it is
 * @param hides the parts of the screen that are covered until the task is done or answered
 * @param spots the parts of the screen that it points at
 * @param task what it asks of the learner
 */
public record Card(
    int line,
    String title,
    List<String> paragraphs,
    Optional<ScreenAddress> setting,
    Set<String> hides,
    Set<String> spots,
    Task task) {

  /** Copies the paragraphs and the names. */
  public Card {
    paragraphs = List.copyOf(paragraphs);
    hides = Set.copyOf(hides);
    spots = Set.copyOf(spots);
  }
}
