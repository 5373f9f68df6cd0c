package org.thalweg.lesson;

import java.util.List;

/**
 * A guided path of short cards beside the working screens.
 *
 * @param id its name in addresses, the name of its file, such as L3
 * @param about one sentence for the index of lessons
 * @param needs the ids of the lessons that come before it
 * @param needsLine the line of its file that names them, 1 for the first
 * @param minutes about how long it takes
 * @param cards at least one; the first sets a screen up
 */
public record Lesson(
    String id,
    String title,
    String about,
    List<String> needs,
    int needsLine,
    int minutes,
    List<Card> cards) {

  /** Copies the lists. */
  public Lesson {
    needs = List.copyOf(needs);
    cards = List.copyOf(cards);
  }

  Lesson withId(String name) {
    return new Lesson(name, title, about, needs, needsLine, minutes, cards);
  }

  Lesson withCards(List<Card> all) {
    return new Lesson(id, title, about, needs, needsLine, minutes, all);
  }

  /** The place of a card, the last one when there are not so many. */
  public LessonPosition place(int card) {
    return new LessonPosition(id, Math.min(card, cards.size()));
  }

  /** The card at a place of this lesson; the last one for a number that is too high. */
  public Card card(LessonPosition place) {
    return cards.get(Math.min(place.card(), cards.size()) - 1);
  }

  /** What set the screen up for a card: its own setting or that of the nearest card before it. */
  public ScreenAddress settingFor(LessonPosition place) {
    return cards.subList(0, Math.min(place.card(), cards.size())).reversed().stream()
        .flatMap(card -> card.setting().stream())
        .findFirst()
        .orElseThrow();
  }

  /** The address of its first card. */
  public String link() {
    LessonPosition first = place(1);
    return settingFor(first).link(first);
  }
}
