package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Exploration;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.Roster;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.FocusKeeper;
import org.thalweg.ui.part.ReasonedButton;

/**
 * Free exploration before its teacher: everybody's own run on one map and in a list, from which one
 * goes to the projector; and everybody is called back from here.
 */
final class ExplorePanel extends ActivityPanel {
  private final Projector projector;
  private final Lookout lookout;
  private final ExploreMap map = new ExploreMap();
  private final SweepCounts counts = new SweepCounts(SweepCounts.EXPLORED);
  private final OtherScreens others = new OtherScreens();
  private final ExplorerList list = new ExplorerList(getTranslation("room.explore.list"));
  private final Paragraph hint = new Paragraph();
  private final ReasonedButton project = new ReasonedButton(this::project);
  private boolean overlooking;
  private final NativeButton all = button("room.explore.all", () -> overlook(!overlooking));
  private final NativeButton before = button("room.explore.before", this::back);
  private final Card together;
  private final Div pictures;
  private Explorers explorers = Explorers.none();
  private OptionalInt chosen = OptionalInt.empty();
  private @Nullable Teaching teaching;
  private @Nullable ClassState state;

  ExplorePanel(ClassTools tools) {
    projector = new Projector(tools.screens());
    lookout = new Lookout(this, tools.work(), this::show);
    project.setText(getTranslation("room.explore.project"));
    project.addClassName("button");
    hint.addClassName("hint");
    together = new Card(getTranslation("room.explore.title"), map).prominent();
    Card students =
        new Card(
            getTranslation("room.explore.students"),
            counts,
            new BehaviourKey(),
            others,
            hint,
            list,
            project);
    students.addClassName("explore-students");
    pictures = new Div(together, students);
    pictures.addClassName("activity-pictures");
    add(
        head(
            getTranslation("room.explore.task"),
            all,
            before,
            button("room.explore.back", this::callBack)),
        pictures);
    list.onChosen(this::choose);
    overlook(true);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    look();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    lookout.end();
    super.onDetach(event);
  }

  @Override
  void show(Teaching now, ClassState newState) {
    ClassState last = state;
    teaching = now;
    state = newState;
    Optional<Projection> projected = newState.activities().exploration().projected();
    if (last == null) {
      overlook(projected.isEmpty());
    }
    before.setVisible(Projector.before(newState.activities().exploration()).isPresent());
    if (last != null && !projected.equals(last.activities().exploration().projected())) {
      FocusKeeper.handOn(this, before, all);
    }
    tell(newState);
    look();
    if (last == null || !newState.roster().equals(last.roster())) {
      fill(newState.roster());
    }
  }

  /** What the projector shows: everybody's runs, the run of one, or the teacher's screen. */
  private void tell(ClassState now) {
    Exploration exploration = now.activities().exploration();
    boolean back = Projector.before(exploration).isPresent();
    say(
        exploration
            .projected()
            .filter(run -> !overlooking)
            .map(run -> onProjector(run, now.roster(), back))
            .orElseGet(() -> getTranslation("room.explore.progress", now.roster().here())));
  }

  private String onProjector(Projection run, Roster roster, boolean back) {
    String whose = name(roster, run.seat());
    String what = run.current() ? whose : getTranslation("room.explore.projected.earlier", whose);
    return getTranslation(back ? "room.explore.projected" : "room.explore.projected.only", what);
  }

  private void look() {
    if (state != null) {
      lookout.look(state.activities().exploration().seen().values());
    }
  }

  private void show(Explorers now) {
    explorers = now;
    if (chosen.isPresent() && now.at(chosen.getAsInt()).isEmpty()) {
      chosen = OptionalInt.empty();
    }
    if (state != null) {
      fill(state.roster());
    }
  }

  private void choose(int seat) {
    chosen = OptionalInt.of(seat);
    show(explorers);
  }

  private void fill(Roster roster) {
    ExploredRuns runs = explorers.together();
    together.setVisible(!runs.isEmpty());
    if (!runs.isEmpty()) {
      map.show(runs, chosen);
    }
    counts.show(runs.counts(), explorers.earlier());
    others.show(explorers);
    SortedMap<Integer, ExplorerList.Words> words = new TreeMap<>();
    explorers
        .all()
        .forEach((seat, student) ->
            words.put(
                seat,
                new ExplorerList.Words(
                    name(roster, seat), ExploreWords.of(student, this, getLocale()))));
    list.show(words, chosen);
    String known = runs.isEmpty() ? "room.explore.hint.list" : "room.explore.hint";
    hint.setText(getTranslation(words.isEmpty() ? "room.explore.nobody" : known));
    project.setReason(
        chosen.isPresent() ? Optional.empty() : Optional.of(getTranslation("room.explore.choose")));
  }

  private static String name(Roster roster, int seat) {
    return roster.shown(seat);
  }

  private void project() {
    Teaching room = teaching;
    if (room != null && chosen.isPresent()) {
      explorers
          .at(chosen.getAsInt())
          .filter(student -> projector.show(room, getUI().orElseThrow(), student))
          .ifPresent(shown -> overlook(false));
    }
  }

  private void back() {
    Teaching room = teaching;
    if (room != null
        && state != null
        && projector.back(room, getUI().orElseThrow(), state.activities().exploration())) {
      overlook(true);
    }
  }

  private void callBack() {
    if (teaching != null) {
      teaching.tell(new ActivityCommand.CalledBack(Teaching.id()));
    }
  }

  /** Everybody's runs are seen in the place of the teacher's screen, or that screen is. */
  private void overlook(boolean wanted) {
    overlooking = wanted;
    setClassName("covers", wanted);
    pictures.setVisible(wanted);
    all.getElement().setAttribute("aria-pressed", Boolean.toString(wanted));
    if (state != null) {
      tell(state);
    }
  }
}
