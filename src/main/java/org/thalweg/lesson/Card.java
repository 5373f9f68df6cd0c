package org.thalweg.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One step of a lesson: one idea.
 *
 * @param title what it is about or what to do, in one sentence
 * @param paragraphs the text below, plain
 * @param setting the screen as this card finds it, or empty to leave it as it is
 * @param task what it asks of the learner
 */
public record Card(
    String title, List<String> paragraphs, Optional<ScreenAddress> setting, Task task) {

  /** Copies the paragraphs. */
  public Card {
    paragraphs = List.copyOf(paragraphs);
  }
}
