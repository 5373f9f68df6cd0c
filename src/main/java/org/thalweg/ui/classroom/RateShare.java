package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.Reason;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.LearningRateControl;

/**
 * A student's learning rate for the class's sweep: to be chosen and sent, and once all are
 * revealed, the own run among those of the class.
 */
final class RateShare extends Div implements SharePanel<Share.Rate> {
  private final ClassRuns runs;
  private final Function<Command, Optional<Reason>> tell;
  private final LearningRateControl control = new LearningRateControl();
  private final NativeButton send =
      new NativeButton(getTranslation("room.sweep.send"), event -> send());
  private final Paragraph said = new Paragraph();
  private final Div choice;
  private final Div result = new Div();
  private final SweepChart chart = new SweepChart();
  private final SweepCounts counts = new SweepCounts(SweepCounts.SWEPT);
  private final Paragraph own = new Paragraph();
  private final Later<ClassRuns.Swept> later =
      new Later<>(this, this::reveal, () -> say("room.sweep.failed"));
  private int seat;
  private Share.@Nullable Rate shown;

  /**
   * @param tell gives a command; it returns why it was not stored, if it was not
   */
  RateShare(ClassRuns runs, Function<Command, Optional<Reason>> tell) {
    this.runs = runs;
    this.tell = tell;
    send.addClassNames("button", "primary");
    said.getElement().setAttribute("role", "status");
    choice = new Div(new Paragraph(getTranslation("room.sweep.ask")), control, send);
    choice.addClassName("stack");
    result.add(own, chart, counts);
    result.addClassName("stack");
    addClassName("stack");
    add(choice, said, result);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    fetch();
  }

  @Override
  public void show(Share.Rate share, int mySeat) {
    boolean fresh = shown == null || shown.activity() != share.activity();
    shown = share;
    seat = mySeat;
    choice.setVisible(share.all().isEmpty());
    if (fresh) {
      share.rate().ifPresent(control::setRate);
      result.setVisible(false);
      later.forget();
    }
    if (share.all().isPresent()) {
      fetch();
      say(share.rate().isPresent() ? "" : "room.sweep.without");
    } else {
      share
          .rate()
          .ifPresentOrElse(
              rate ->
                  said.setText(
                      getTranslation("room.sweep.mine", Numbers.of(getLocale()).format(rate, 3))),
              () -> say("room.sweep.notSent"));
    }
  }

  private void send() {
    Share.Rate now = shown;
    double rate = control.getRate();
    if (now != null && !HyperParameter.Name.LEARNING_RATE.range().contains(rate)) {
      say("part.learningRate.invalid");
    } else if (now != null) {
      tell.apply(new ActivityCommand.RateSent(Seated.id(), now.activity(), seat, rate))
          .ifPresent(reason -> say("room.reason." + reason.id()));
    }
  }

  private void say(String key) {
    said.setText(key.isEmpty() ? "" : getTranslation(key));
  }

  private void fetch() {
    Share.Rate now = shown;
    if (now != null && now.all().isPresent()) {
      later.want(runs.sweep(now.shown(), now.all().get()));
    }
  }

  private void reveal(ClassRuns.Swept swept) {
    result.setVisible(true);
    chart.show(swept, OptionalInt.of(seat));
    counts.show(swept.sweep().counts());
    own.setText(
        swept
            .sweep()
            .of(seat)
            .map(run -> getTranslation("room.sweep.yours", SweepWords.of(run, this, getLocale())))
            .orElse(""));
  }
}
