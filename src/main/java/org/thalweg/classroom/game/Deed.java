package org.thalweg.classroom.game;

import java.util.Comparator;

/**
 * What a run does where a class tells its runs apart and counts them: of those that leave for good,
 * some do not fly out, but end before a place where the function has no value.
 *
 * @param leavesDomain whether it does that, now or later
 */
public record Deed(Behaviour behaviour, boolean leavesDomain) implements Comparable<Deed> {
  private static final Comparator<Deed> ORDER =
      Comparator.comparing(Deed::behaviour).thenComparing(Deed::leavesDomain);

  /** Its name in files and in the keys of translations, such as {@code left-domain}. */
  public String id() {
    return leavesDomain ? "left-domain" : behaviour.id();
  }

  @Override
  public int compareTo(Deed other) {
    return ORDER.compare(this, other);
  }
}
