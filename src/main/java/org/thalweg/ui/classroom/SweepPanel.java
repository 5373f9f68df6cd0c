package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.BySeat;
import org.thalweg.classroom.Roster;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.ScrubSlider;

/**
 * The class's sweep before its teacher: how many have sent a learning rate, and once it is
 * revealed, everybody's run on one map and the loss against the learning rate.
 */
final class SweepPanel extends ActivityPanel {
  private static final String WAITING = "waiting";

  private final ClassWork work;
  private final ReasonedButton reveal;
  private final SweepMap map = new SweepMap();
  private final SweepChart chart = new SweepChart();
  private final ScrubSlider step = new ScrubSlider();
  private final Flipbook descents;
  private final SweepCounts counts = new SweepCounts(SweepCounts.SWEPT);
  private final Chooser<OptionalInt> chooser = new Chooser<>(getTranslation("room.sweep.choose"));
  private final Paragraph about = new Paragraph();
  private final Div pictures;
  private final Later<ClassRuns.Swept> rehearsal = new Later<>(this, this::play, () -> {});
  private final Later<ClassRuns.Swept> runs =
      new Later<>(this, this::reveal, () -> say(getTranslation("room.sweep.failed")));
  private Optional<Teaching> teaching = Optional.empty();
  private @Nullable ClassState state;
  private ClassRuns.@Nullable Swept swept;
  private OptionalInt alone = OptionalInt.empty();

  SweepPanel(ClassWork work) {
    this.work = work;
    reveal = new ReasonedButton(() -> teaching.ifPresent(ClassWork::reveal));
    reveal.setText(getTranslation("room.reveal"));
    reveal.addClassNames("button", "primary");
    about.addClassName("sweep-about");
    descents = new Flipbook(this, work.scheduler(), this::showStep);
    Card runsOnMap = new Card(getTranslation("room.sweep.title"), map, playing()).prominent();
    Card losses =
        new Card(
            getTranslation("room.sweep.chart"), chart, counts, chooser, about, new BehaviourKey());
    pictures = new Div(runsOnMap, losses);
    pictures.addClassNames("activity-pictures", WAITING);
    add(
        head(
            getTranslation("room.sweep.task"),
            reveal,
            button("room.activity.close", () -> teaching.ifPresent(ClassWork::end))),
        pictures);
    step.onStepChosen(this::goTo);
    chart.onChosen(seat -> choose(OptionalInt.of(seat)));
    chooser.onChosen(this::choose);
  }

  /** How far the runs have come, to be gone to, and a button that lets them set out once more. */
  private Div playing() {
    Div line = new Div(step, button("room.sweep.again", () -> descents.play(ClassRuns.STEPS)));
    line.addClassName("sweep-step");
    return line;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    fetch();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    descents.stop();
    super.onDetach(event);
  }

  @Override
  void show(Teaching now, ClassState newState) {
    teaching = Optional.of(now);
    state = newState;
    BySeat<Double> rates = newState.activities().rates();
    int sent = rates.size();
    boolean revealed = newState.activities().revealed();
    say(getTranslation("room.sweep.sent", sent, newState.roster().expected(rates)));
    show(reveal, !revealed);
    reveal.setReason(
        sent > 0 ? Optional.empty() : Optional.of(getTranslation("room.sweep.nobody")));
    setClassName("covers", revealed);
    if (!revealed) {
      runs.forget();
      pictures.addClassName(WAITING);
    }
    fetch();
    tell();
  }

  /**
   * The pictures are made before they are shown, and one run descends in them: a browser is slow
   * with what it draws for the first time, and the reveal has only the class's runs to draw.
   */
  private void fetch() {
    ClassState now = state;
    if (now != null && now.activities().revealed()) {
      rehearsal.forget();
      runs.want(work.runs().sweep(Shown.of(now.activities()), now.activities().rates().values()));
    } else if (now != null) {
      rehearsal.want(work.runs().rehearsal(Shown.of(now.activities())));
    }
  }

  private void reveal(ClassRuns.Swept made) {
    pictures.removeClassName(WAITING);
    counts.show(made.sweep().counts());
    chooser.clear();
    List<OptionalInt> seats =
        Stream.concat(
                Stream.of(OptionalInt.empty()),
                made.sweep().points().stream()
                    .sorted((a, b) -> Double.compare(a.rate(), b.rate()))
                    .map(run -> OptionalInt.of(run.seat())))
            .toList();
    chooser.addAll(seats, seat -> option(made.sweep(), seat));
    chooser.setValue(OptionalInt.empty());
    play(made);
    tell();
  }

  private void play(ClassRuns.Swept made) {
    swept = made;
    alone = OptionalInt.empty();
    descents.play(ClassRuns.STEPS);
  }

  /** All descend together, a step at a time, and their losses with them. */
  private void showStep(int index) {
    ClassRuns.Swept made = swept;
    if (made != null) {
      step.setSteps(index, ClassRuns.STEPS);
      map.show(made, alone, index);
      chart.show(made, alone, index);
      tell();
    }
  }

  /** Everybody after so many steps: too small a rate is not there yet, and fewer tell it better. */
  private void goTo(int index) {
    descents.stop();
    showStep(index);
  }

  private String option(ClassSweep sweep, OptionalInt seat) {
    return seat.isEmpty()
        ? getTranslation("room.sweep.all")
        : sweep.of(seat.getAsInt()).map(run -> number(run.rate())).orElse("");
  }

  private void choose(OptionalInt seat) {
    ClassRuns.Swept made = swept;
    if (made != null) {
      alone = seat;
      chooser.setValue(seat);
      goTo(descents.isUnderWay() ? ClassRuns.STEPS : step.getStep());
    }
  }

  private void tell() {
    ClassRuns.Swept made = swept;
    ClassState now = state;
    Optional<ClassSweep.Point> run =
        made == null || alone.isEmpty() ? Optional.empty() : made.sweep().of(alone.getAsInt());
    about.setText(
        run.map(chosen -> words(chosen, now == null ? null : now.roster()))
            .orElseGet(() -> getTranslation("room.sweep.hint")));
  }

  private String words(ClassSweep.Point run, @Nullable Roster roster) {
    String what = SweepWords.of(run, step.getStep(), this, getLocale());
    return roster != null && roster.namesShown()
        ? getTranslation("room.sweep.named", roster.name(run.seat()), what)
        : what;
  }

  private String number(double value) {
    return Numbers.of(getLocale()).format(value, 3);
  }
}
