package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.game.CompassGame;
import org.thalweg.classroom.game.Reading;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.CompassNeedle;
import org.thalweg.ui.screen.CommonStart;

/** A student's needle on a surface that nobody sees, and the slope that it says. */
final class NeedleShare extends Div implements SharePanel<Share.Needle> {
  private static final double FULL_TURN = 360;

  private final ClassRuns runs;
  private final Seated me;
  private final Div turning = new Div();
  private final Paragraph said = new Paragraph();
  private final CosinePicture picture = new CosinePicture();
  private final Later<CommonStart> place =
      new Later<>(this, this::open, () -> say(getTranslation("room.sweep.failed")));
  private Optional<AnswerBox> box = Optional.empty();
  private Share.@Nullable Needle shown;
  private int seat;

  /** A share of somebody who is in. */
  NeedleShare(ClassRuns runs, Seated me) {
    this.runs = runs;
    this.me = me;
    said.getElement().setAttribute("role", "status");
    turning.addClassName("stack");
    addClassName("stack");
    add(turning, said, picture);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    fetch();
  }

  @Override
  public void show(Share.Needle share, int mySeat) {
    shown = share;
    seat = mySeat;
    if (share.all().isPresent()) {
      turning.removeAll();
      box = Optional.empty();
      place.forget();
      say("");
    }
    picture.setVisible(share.all().isPresent());
    share.all().ifPresent(this::reveal);
    box.ifPresent(open -> showStored(open, share.reading()));
    fetch();
  }

  private void reveal(List<Reading> all) {
    Share.Needle now = shown;
    Optional<Reading> mine = now == null ? Optional.empty() : now.reading();
    Optional<DirectionalDerivative> fit = CompassGame.fit(all);
    picture.show(all, fit, mine);
    String found = fit.map(picture::found).orElseGet(() -> getTranslation("room.compass.few"));
    say(mine.map(own -> words("room.compass.own", own) + " " + found).orElse(found));
  }

  private String words(String key, Reading reading) {
    Numbers numbers = Numbers.of(getLocale());
    return getTranslation(
        key, numbers.format(reading.degrees(), 3), numbers.format(reading.slope(), 3));
  }

  private void fetch() {
    Share.Needle now = shown;
    if (now != null && now.all().isEmpty()) {
      place.want(runs.start(now.place()));
    }
  }

  /** There is a needle once it is known what it says, also for a reading that waits to be sent. */
  private void open(CommonStart start) {
    Share.Needle now = shown;
    if (now == null || now.all().isPresent()) {
      return;
    }
    var slopes = new DirectionalDerivative(start.descent().current().gradient());
    AnswerBox open =
        new AnswerBox(
            me.room(),
            "compass",
            Integer.toString(now.activity()),
            (id, text) -> take(id, now.activity(), slopes, text));
    CompassNeedle needle = new CompassNeedle();
    Paragraph slope = new Paragraph();
    slope.addClassName("share-main");
    slope.getElement().setAttribute("aria-live", "polite");
    now.reading().ifPresent(mine -> needle.setAngle(mine.degrees()));
    needle.onTurned(degrees -> read(needle, slopes, slope));
    read(needle, slopes, slope);
    open.add(needle, slope, open.sender(getTranslation("room.compass.report"), "needle"));
    open.add(open.standing());
    turning.removeAll();
    turning.add(new Paragraph(getTranslation("room.compass.ask")), open);
    box = Optional.of(open);
    showStored(open, now.reading());
  }

  /** The slope in the direction of the needle. */
  private void read(CompassNeedle needle, DirectionalDerivative slopes, Paragraph slope) {
    Numbers numbers = Numbers.of(getLocale());
    String words =
        getTranslation(
            "room.compass.reading",
            numbers.format(needle.getAngle(), 3),
            numbers.format(slopes.along(needle.getAngle()), 3));
    slope.setText(words);
    needle.setSpoken(words);
  }

  private String take(CommandId id, int activity, DirectionalDerivative slopes, String text) {
    Optional<Reading> reading =
        AnswerText.numbers(text, "needle", 1)
            .map(numbers -> (numbers.getFirst() % FULL_TURN + FULL_TURN) % FULL_TURN)
            .map(degrees -> new Reading(degrees, slopes.along(degrees)));
    String refusal =
        reading
            .map(each ->
                me.tell(
                    new ActivityCommand.CompassReading(
                        id, activity, seat, each.degrees(), each.slope()),
                    this))
            .orElseGet(() -> getTranslation("room.reason.no-answer"));
    if (refusal.isEmpty()) {
      box.ifPresent(open -> showStored(open, reading));
    }
    return refusal;
  }

  private void showStored(AnswerBox open, Optional<Reading> reading) {
    open.showStored(
        reading.map(mine -> "needle:" + Math.round(mine.degrees())).orElse(""),
        reading
            .map(mine -> words("room.compass.mine", mine))
            .orElseGet(() -> getTranslation("room.compass.notSent")));
  }

  private void say(String words) {
    said.setText(words);
  }
}
