package org.thalweg.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.thalweg.lesson.Screen;

/**
 * What a class looks at, and how far its runs may go. A bound never falls: what a node has computed
 * up to it stays true.
 *
 * @param number the number of what is shown; 0 before anything was
 * @param scene what is shown, with its runs at their starts
 * @param order the place of the last command about it
 * @param playing whether the runs are played
 * @param runs up to where every node may play each of them, and their rates
 * @param shown the step that is looked at; empty for the newest
 */
public record Showing(
    int number,
    Scene scene,
    long order,
    boolean playing,
    List<RunProgress> runs,
    OptionalLong shown) {
  /** What a class sees before anything was shown. */
  static final Showing NOTHING =
      new Showing(0, new Scene(Screen.DESCEND, ""), 0, false, List.of(), OptionalLong.empty());

  /** Copies the runs. */
  public Showing {
    runs = List.copyOf(runs);
  }

  /** Whether anything was shown. */
  public boolean isSomething() {
    return number > 0;
  }

  Showing show(RunCommand.Showed showed) {
    RefusedException.unless(showed.showing() > number, Reason.LATE);
    return new Showing(
        showed.showing(), showed.scene(), 0, false, showed.runs(), OptionalLong.empty());
  }

  /** Carries out a command of the page that leads. */
  Showing lead(RunCommand.Led command) {
    RefusedException.unless(command.showing() >= number, Reason.LATE);
    RefusedException.unless(command.showing() == number && isSomething(), Reason.NOT_THERE_YET);
    RefusedException.unless(command.order() > order, Reason.LATE);
    Showing now = new Showing(number, scene, command.order(), playing, runs, shown);
    return switch (command) {
      case RunCommand.RunStarted started -> now.moving(true, runs);
      case RunCommand.PlayUntil played -> {
        RefusedException.unless(playing, Reason.NOT_PLAYING);
        yield now.moving(true, until(played.steps()));
      }
      case RunCommand.PausedAt paused -> now.moving(false, until(paused.steps()));
      case RunCommand.RateFrom changed -> now.withRate(changed);
      case RunCommand.ShownStep look -> {
        boolean made = runs.stream().anyMatch(run -> look.step() <= run.steps());
        RefusedException.unless(made, Reason.NOT_THERE_YET);
        yield new Showing(number, scene, now.order, playing, runs, OptionalLong.of(look.step()));
      }
    };
  }

  private List<RunProgress> until(List<Long> steps) {
    RefusedException.unless(steps.size() == runs.size(), Reason.NOT_THERE_YET);
    List<RunProgress> further = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      further.add(runs.get(i).until(steps.get(i)));
    }
    return further;
  }

  private Showing withRate(RunCommand.RateFrom changed) {
    boolean there = changed.run() >= 0 && changed.run() < runs.size();
    RefusedException.unless(there, Reason.NOT_THERE_YET);
    List<RunProgress> others = new ArrayList<>(runs);
    RunProgress run = runs.get(changed.run());
    others.set(changed.run(), run.withRate(changed.step(), changed.rate()));
    return new Showing(number, scene, order, playing, others, shown);
  }

  private Showing moving(boolean plays, List<RunProgress> further) {
    return new Showing(number, scene, order, plays, further, OptionalLong.empty());
  }
}
