package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.Reason;
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
  private final Function<Command, Optional<Reason>> tell;
  private final CompassNeedle needle = new CompassNeedle();
  private final Paragraph slope = new Paragraph();
  private final NativeButton report = new NativeButton(getTranslation("room.compass.report"));
  private final Paragraph said = new Paragraph();
  private final CosinePicture picture = new CosinePicture();
  private final Div turning;
  private final Later<CommonStart> place =
      new Later<>(this, this::open, () -> say(getTranslation("room.sweep.failed")));
  private @Nullable DirectionalDerivative slopes;
  private Share.@Nullable Needle shown;
  private int seat;

  /**
   * @param tell gives a command; it returns why it was not stored, if it was not
   */
  NeedleShare(ClassRuns runs, Function<Command, Optional<Reason>> tell) {
    this.runs = runs;
    this.tell = tell;
    needle.onTurned(degrees -> read());
    report.addClickListener(event -> report());
    report.setEnabled(false);
    report.addClassNames("button", "primary");
    slope.addClassName("share-main");
    slope.getElement().setAttribute("aria-live", "polite");
    said.getElement().setAttribute("role", "status");
    turning = new Div(new Paragraph(getTranslation("room.compass.ask")), needle, slope, report);
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
    if (shown == null || !shown.place().equals(share.place())) {
      slopes = null;
      share.reading().ifPresent(mine -> needle.setAngle(mine.degrees()));
    }
    shown = share;
    seat = mySeat;
    turning.setVisible(share.all().isEmpty());
    picture.setVisible(share.all().isPresent());
    Numbers numbers = Numbers.of(getLocale());
    share
        .all()
        .ifPresentOrElse(
            this::reveal,
            () ->
                say(
                    share
                        .reading()
                        .map(mine ->
                            getTranslation(
                                "room.compass.mine",
                                numbers.format(mine.degrees(), 3),
                                numbers.format(mine.slope(), 3)))
                        .orElseGet(() -> getTranslation("room.compass.notSent"))));
    fetch();
  }

  private void reveal(List<Reading> all) {
    Share.Needle now = shown;
    Optional<DirectionalDerivative> fit = CompassGame.fit(all);
    picture.show(all, fit, now == null ? Optional.empty() : now.reading());
    say(fit.map(picture::found).orElseGet(() -> getTranslation("room.compass.few")));
  }

  private void fetch() {
    Share.Needle now = shown;
    if (now != null && now.all().isEmpty()) {
      place.want(runs.start(now.place()));
    }
  }

  private void open(CommonStart start) {
    slopes = new DirectionalDerivative(start.descent().current().gradient());
    report.setEnabled(true);
    read();
  }

  /** The slope in the direction of the needle. */
  private void read() {
    DirectionalDerivative known = slopes;
    if (known != null) {
      Numbers numbers = Numbers.of(getLocale());
      String words =
          getTranslation(
              "room.compass.reading",
              numbers.format(needle.getAngle(), 3),
              numbers.format(known.along(needle.getAngle()), 3));
      slope.setText(words);
      needle.setSpoken(words);
    }
  }

  private void report() {
    DirectionalDerivative known = slopes;
    if (known != null) {
      double degrees = (needle.getAngle() % FULL_TURN + FULL_TURN) % FULL_TURN;
      tell.apply(
              new ActivityCommand.CompassReading(Seated.id(), seat, degrees, known.along(degrees)))
          .ifPresent(reason -> say(getTranslation("room.reason." + reason.id())));
    }
  }

  private void say(String words) {
    said.setText(words);
  }
}
