package org.thalweg.ui.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;

/**
 * The part of a map that somebody chose to see, on its way between browser and address. What the
 * visitor does comes back later as the wish of the screen; until then it must not undo what they
 * have done since.
 */
final class MapZoom {
  /** Up to so much of its length an end may move without anybody having meant it. */
  private static final double UNNOTICED = 0.01;

  private final Deque<Optional<Domain>> underway = new ArrayDeque<>();
  private Optional<Domain> now = Optional.empty();
  private Optional<Boolean> expected = Optional.empty();

  /** The browser is about to show all of another surface. */
  void forget() {
    underway.clear();
    now = Optional.empty();
    expected = Optional.of(false);
  }

  /**
   * The browser shows another part.
   *
   * @param chosen whether the visitor chose it
   * @return what is chosen now: the same as before where the map was only laid out anew
   */
  Optional<Domain> changed(Domain view, boolean chosen) {
    Optional<Domain> latest = underway.isEmpty() ? now : underway.getLast();
    if (expected.isPresent() && expected.get() != chosen) {
      return latest; // it was said before the browser heard of the wish
    }
    expected = Optional.empty();
    Optional<Domain> zoom =
        chosen
            ? latest.filter(before -> isLaidOut(before, view)).or(() -> Optional.of(rounded(view)))
            : Optional.empty();
    underway.add(zoom);
    return zoom;
  }

  /** Whether the screen wishes what the browser does not know of. */
  boolean isNews(Optional<Domain> wanted) {
    if (underway.contains(wanted)) {
      while (!underway.removeFirst().equals(wanted)) {
        continue;
      }
      now = wanted;
    }
    boolean news = !wanted.equals(now) && underway.isEmpty();
    if (news) {
      now = wanted;
      expected = Optional.of(wanted.isPresent());
    }
    return news;
  }

  /** Whether a view is the chosen part with room beside it, as a picture of another shape has. */
  private static boolean isLaidOut(Domain chosen, Domain view) {
    return isAbout(chosen.x(), view.x())
        && isAbout(chosen.y(), view.y())
        && Math.min(
                view.x().length() / chosen.x().length(), view.y().length() / chosen.y().length())
            < 1 + UNNOTICED
        && Math.min(
                view.x().length() / chosen.x().length(), view.y().length() / chosen.y().length())
            > 1 - UNNOTICED;
  }

  /** Whether both have the same middle. */
  private static boolean isAbout(Interval chosen, Interval view) {
    double middle = chosen.low() + chosen.length() / 2;
    return Math.abs(view.low() + view.length() / 2 - middle) < UNNOTICED * chosen.length();
  }

  private static Domain rounded(Domain view) {
    return new Domain(rounded(view.x()), rounded(view.y()));
  }

  private static Interval rounded(Interval shown) {
    return new Interval(
        MapCoordinates.rounded(shown.low(), shown), MapCoordinates.rounded(shown.high(), shown));
  }
}
