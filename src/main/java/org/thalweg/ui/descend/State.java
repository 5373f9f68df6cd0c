package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;

/**
 * What is on the screen, with its live runs.
 *
 * @param opened what was opened, with what is chosen since; its runs are as they were then
 * @param view the part of the surface that the map shows
 * @param runs the runs; the last one is the active one, with the hiker, and the others are pinned
 * @param hidden the slots of the pinned runs that are not drawn
 * @param cursor the index of the step shown, or {@link Model#NEWEST}
 * @param aiming whether somebody has the learning rate in the hand
 */
record State(
    Settings opened,
    Domain view,
    List<ShownRun> runs,
    Set<Integer> hidden,
    long cursor,
    boolean aiming) {

  State {
    runs = List.copyOf(runs);
    hidden = Set.copyOf(hidden);
  }

  /** Some settings with their runs, in the order of the pinned ones and then the active one. */
  static State of(Settings settings, List<ShownRun> runs) {
    Set<Integer> hidden =
        settings.hidden().stream().map(i -> runs.get(i).slot()).collect(Collectors.toSet());
    Domain view = settings.look().zoom().orElse(settings.surface().domain());
    return new State(settings, view, runs, hidden, Model.NEWEST, false);
  }

  LossSurface surface() {
    return opened.surface();
  }

  double speed() {
    return opened.speed();
  }

  Look look() {
    return opened.look();
  }

  ShownRun active() {
    return runs.getLast();
  }

  List<ShownRun> pinned() {
    return runs.subList(0, runs.size() - 1);
  }

  /** The runs that the buttons move: all of the map, or the active one. */
  List<ShownRun> moving() {
    return opened.together() ? runs : List.of(active());
  }

  boolean isPlaying() {
    return moving().stream().anyMatch(ShownRun::isPlaying);
  }

  /** The index of the newest step of the runs that the buttons move. */
  long last() {
    return moving().stream().mapToLong(shown -> shown.last().index()).max().orElse(0);
  }

  /** What the address of the page holds. */
  Settings settings() {
    List<RunSettings> others = pinned().stream().map(ShownRun::progress).toList();
    Set<Integer> places =
        IntStream.range(0, others.size())
            .filter(i -> hidden.contains(runs.get(i).slot()))
            .boxed()
            .collect(Collectors.toSet());
    return opened.withRuns(active().progress(), others).withHidden(places);
  }

  /** With the moving runs changed. */
  State withMoving(UnaryOperator<ShownRun> change) {
    List<ShownRun> changed = new ArrayList<>(opened.together() ? List.of() : pinned());
    moving().stream().map(change).forEach(changed::add);
    return withRuns(changed);
  }

  State withActive(ShownRun shown) {
    List<ShownRun> others = new ArrayList<>(pinned());
    others.add(shown);
    return withRuns(others);
  }

  State withAdded(ShownRun shown) {
    List<ShownRun> all = new ArrayList<>(runs);
    all.add(shown);
    return withRuns(all);
  }

  State without(ShownRun shown) {
    return withRuns(runs.stream().filter(other -> !other.equals(shown)).toList())
        .withHidden(shown.slot(), false);
  }

  State withRuns(List<ShownRun> others) {
    return new State(opened, view, others, hidden, cursor, aiming);
  }

  State withHidden(int slot, boolean wanted) {
    Set<Integer> others = new HashSet<>(hidden);
    if (wanted) {
      others.add(slot);
    } else {
      others.remove(slot);
    }
    return new State(opened, view, runs, others, cursor, aiming);
  }

  State showing(long index) {
    return new State(opened, view, runs, hidden, index, aiming);
  }

  /** Whether the map is the same, so that a page that shows it tells nothing new of its view. */
  boolean hasGroundOf(State other) {
    return surface().formula().equals(other.surface().formula())
        && surface().domain().equals(other.surface().domain())
        && look().zoom().equals(other.look().zoom());
  }

  State withView(Domain other) {
    return new State(opened, other, runs, hidden, cursor, aiming);
  }

  /** Looking at a part of the surface, which was chosen by zooming or moving the map, or not. */
  State looking(Domain shown, Optional<Domain> zoom) {
    return choosing(settings -> settings.withLook(settings.look().withZoom(zoom))).withView(shown);
  }

  State aiming(boolean wanted) {
    return new State(opened, view, runs, hidden, cursor, wanted);
  }

  /** With other choices; the runs stay. */
  State choosing(UnaryOperator<Settings> choice) {
    return new State(choice.apply(opened), view, runs, hidden, cursor, aiming);
  }
}
