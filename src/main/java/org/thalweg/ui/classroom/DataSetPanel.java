package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.ClassData;
import org.thalweg.classroom.game.DataSetGame;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Knob;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.ReasonedButton;

/** The class as the data set, before its teacher: the line, everybody's arrow and their mean. */
final class DataSetPanel extends ActivityPanel {
  private static final int MANY = 10;
  private static final double FARTHEST = ActivityCommand.LARGEST;

  private final ClassWork work;
  private final Knob slope = new Knob(getTranslation("room.data.slope"));
  private final Knob start = new Knob(getTranslation("room.data.start"));
  private final NumberInput rate;
  private final ReasonedButton some = new ReasonedButton(this::draw);
  private final NativeButton all = button("room.data.all", () -> count(new TreeSet<>()));
  private final LinePicture picture = new LinePicture();
  private final ArrowPicture arrows = new ArrowPicture();
  private final ReasonedButton toBest = new ReasonedButton(this::moveToBest);
  private final Paragraph story = new Paragraph();
  private final Throttle<Vector> lines;
  private final Later<Optional<ClassRuns.Valley>> valley =
      new Later<>(this, this::showValley, () -> showValley(Optional.empty()));
  private Optional<Teaching> teaching = Optional.empty();
  private List<Integer> seats = List.of();
  private List<Measurement> examples = List.of();
  private Optional<Vector> best = Optional.empty();
  private boolean flat;
  private Vector line = Vector.zero(2);
  private SortedSet<Integer> batch = new TreeSet<>();

  DataSetPanel(ClassWork work) {
    this.work = work;
    lines = new Throttle<>(work.scheduler(), this::tell);
    rate =
        new NumberInput(
            getTranslation("room.data.rate"),
            HyperParameter.Name.LEARNING_RATE.range()::contains,
            getTranslation("part.learningRate.invalid"));
    rate.onChanged(this::tellRate);
    some.setText(getTranslation("room.data.some"));
    some.addClassName("button");
    toBest.setText(getTranslation("room.data.best"));
    toBest.addClassName("button");
    slope.setRange(-2, 3, 0.05);
    start.setRange(-4, 5, 0.05);
    slope.onTurned(turned -> move(Vector.of(turned, line.get(1))));
    start.onTurned(turned -> move(Vector.of(line.get(0), turned)));
    add(
        head(
            getTranslation("room.data.task"),
            button("room.activity.close", () -> teaching.ifPresent(ClassWork::end))),
        pictures());
    addClassName("covers");
  }

  private Div pictures() {
    Div knobs = new Div(slope, start, rate);
    knobs.addClassName("activity-knobs");
    Div steps =
        new Div(
            button("room.data.step", () -> descend(1)),
            button("room.data.steps", () -> descend(MANY)),
            some,
            all,
            toBest);
    steps.addClassName("button-row");
    story.addClassName("activity-story");
    Div all =
        new Div(
            new Card(getTranslation("room.data.arrows.title"), arrows, story).prominent(),
            new Card(getTranslation("room.data.line.title"), picture, knobs, steps));
    all.addClassName("activity-pictures");
    return all;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    fetch();
  }

  @Override
  void show(Teaching now, ClassState state) {
    teaching = Optional.of(now);
    ClassData data = state.activities().data();
    seats = state.roster().present().stream().map(each -> each.seat().number()).toList();
    examples = Share.dealt(now.room()).all(seats, data.examples().values());
    batch = data.batch();
    rate.setValue(data.rate());
    if (!lines.isWaiting()) {
      line = Share.line(data);
      slope.setRounded(line.get(0));
      start.setRounded(line.get(1));
    }
    fetch();
    show();
  }

  private void fetch() {
    if (examples.isEmpty()) {
      valley.forget();
      best = Optional.empty();
      flat = false;
    } else {
      valley.want(work.runs().valley(examples));
    }
  }

  /** There is none where all examples have one x. */
  private void showValley(Optional<ClassRuns.Valley> around) {
    best = around.map(ClassRuns.Valley::best);
    flat = around.isEmpty();
    arrows.show(around);
    show();
  }

  private void show() {
    show(all, !batch.isEmpty());
    some.setReason(
        examples.size() > DataSetGame.BATCH
            ? Optional.empty()
            : Optional.of(getTranslation("room.data.few")));
    toBest.setReason(
        examples.isEmpty() || flat
            ? Optional.of(getTranslation(flat ? "room.data.flat" : "room.data.nobody"))
            : Optional.empty());
    if (examples.isEmpty()) {
      showNobody();
      return;
    }
    DataSetGame game = new DataSetGame(examples);
    List<Integer> chosen = counting();
    Vector mean = game.meanArrow(chosen, line);
    picture.show(
        examples, batch.isEmpty() ? List.of() : chosen.stream().map(examples::get).toList(), line);
    List<Vector> single =
        chosen.stream().map(each -> DataSetGame.share(examples.get(each), line).arrow()).toList();
    arrows.show(line, single, mean, line.plusScaled(-rate.getValue(), mean));
    Numbers numbers = Numbers.of(getLocale());
    String progress =
        getTranslation(
            "room.data.progress", examples.size(), numbers.format(game.meanError(line), 3));
    say(flat ? progress + " · " + getTranslation("room.data.flat") : progress);
    DataSetStory told = new DataSetStory(game, line, single, mean);
    say(story, batch.isEmpty() ? told.ofAll(this, numbers) : told.ofBatch(this, numbers));
  }

  private void showNobody() {
    picture.show(List.of(), List.of(), line);
    arrows.clear();
    story.setText("");
    say(getTranslation("room.data.nobody"));
  }

  /** The places of those whose arrows count now: of a mini-batch, or of all. */
  private List<Integer> counting() {
    return IntStream.range(0, seats.size())
        .filter(place -> batch.isEmpty() || batch.contains(seats.get(place)))
        .boxed()
        .toList();
  }

  private void draw() {
    if (!examples.isEmpty()) {
      count(atRandom());
    }
  }

  private SortedSet<Integer> atRandom() {
    long seed = Teaching.id().value().getLeastSignificantBits();
    List<Integer> places = new DataSetGame(examples).miniBatch(seed);
    return new TreeSet<>(places.stream().map(seats::get).toList());
  }

  /** These count from now on, and everybody's page says so; all do when there are none. */
  private void count(SortedSet<Integer> drawn) {
    batch = drawn;
    teaching.ifPresent(room -> room.tell(new ActivityCommand.BatchDrawn(Teaching.id(), drawn)));
    show();
  }

  private void moveToBest() {
    best.ifPresent(this::move);
  }

  /** Steps down; each step with a mini-batch is followed by another draw. */
  private void descend(int steps) {
    if (examples.isEmpty()) {
      return;
    }
    DataSetGame game = new DataSetGame(examples);
    Vector there = line;
    for (int i = 0; i < steps; i++) {
      there = there.plusScaled(-rate.getValue(), game.meanArrow(counting(), there));
      batch = batch.isEmpty() ? batch : atRandom();
    }
    move(there);
    if (!batch.isEmpty()) {
      count(batch);
    }
  }

  /** Puts the line elsewhere, unless a rate that is too large has thrown it out of all bounds. */
  private void move(Vector wanted) {
    if (Math.abs(wanted.get(0)) <= FARTHEST && Math.abs(wanted.get(1)) <= FARTHEST) {
      line = wanted;
      slope.setRounded(wanted.get(0));
      start.setRounded(wanted.get(1));
      lines.put(wanted);
      show();
    } else {
      say(story, getTranslation("room.data.story.flown"));
    }
  }

  private void tellRate(double wanted) {
    teaching.ifPresent(room -> room.tell(new ActivityCommand.LineRateSet(Teaching.id(), wanted)));
    show();
  }

  private void tell(Vector wanted) {
    teaching.ifPresent(room ->
        room.tell(new ActivityCommand.LineSet(Teaching.id(), wanted.get(0), wanted.get(1))));
  }
}
