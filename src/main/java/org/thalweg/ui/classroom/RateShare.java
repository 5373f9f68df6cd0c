package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.LearningRateControl;

/**
 * A student's learning rate for the class's sweep: to be chosen and sent, and once all are
 * revealed, the own run among those of the class.
 */
final class RateShare extends Div implements SharePanel<Share.Rate> {
  private final ClassRuns runs;
  private final Seated me;
  private final Div choice = new Div();
  private final Paragraph said = new Paragraph();
  private final Div result = new Div();
  private final SweepChart chart = new SweepChart();
  private final SweepCounts counts = new SweepCounts(SweepCounts.SWEPT);
  private final Paragraph own = new Paragraph();
  private final Later<ClassRuns.Swept> later =
      new Later<>(this, this::reveal, () -> said.setText(getTranslation("room.sweep.failed")));
  private Optional<AnswerBox> box = Optional.empty();
  private int seat;
  private Share.@Nullable Rate shown;

  /** A share of somebody who is in. */
  RateShare(ClassRuns runs, Seated me) {
    this.runs = runs;
    this.me = me;
    said.getElement().setAttribute("role", "status");
    choice.addClassName("stack");
    result.add(own, chart, counts);
    result.addClassName("stack");
    result.setVisible(false);
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
    boolean revealed = share.all().isPresent();
    shown = share;
    seat = mySeat;
    if (revealed) {
      choice.removeAll();
      box = Optional.empty();
    }
    if (box.isEmpty() && !revealed) {
      ask(share);
    }
    box.ifPresent(open -> showStored(open, share.rate()));
    said.setText(revealed && share.rate().isEmpty() ? getTranslation("room.sweep.without") : "");
    fetch();
  }

  private void ask(Share.Rate share) {
    AnswerBox open =
        new AnswerBox(
            me.room(),
            "sweep",
            Integer.toString(share.activity()),
            (id, text) -> take(id, share, text));
    LearningRateControl control = new LearningRateControl();
    share.rate().ifPresent(control::setRate);
    open.add(control, open.sender(getTranslation("room.sweep.send"), "rate"), open.standing());
    choice.add(new Paragraph(getTranslation("room.sweep.ask")), open);
    box = Optional.of(open);
  }

  private String take(CommandId id, Share.Rate share, String text) {
    Optional<Double> rate =
        AnswerText.numbers(text, "rate", 1)
            .map(numbers -> numbers.getFirst())
            .filter(HyperParameter.Name.LEARNING_RATE.range()::contains);
    if (rate.isEmpty()) {
      return getTranslation("part.learningRate.invalid");
    }
    String refusal =
        me.tell(new ActivityCommand.RateSent(id, share.activity(), seat, rate.get()), this);
    if (refusal.isEmpty()) {
      box.ifPresent(open -> showStored(open, rate));
    }
    return refusal;
  }

  private void showStored(AnswerBox open, Optional<Double> rate) {
    open.showStored(
        rate.map(stored -> "rate:" + stored).orElse(""),
        rate.map(stored ->
                getTranslation("room.sweep.mine", Numbers.of(getLocale()).format(stored, 3)))
            .orElseGet(() -> getTranslation("room.sweep.notSent")));
  }

  private void fetch() {
    Share.Rate now = shown;
    if (now != null && now.all().isPresent()) {
      later.want(runs.sweep(now.shown(), now.all().get()));
    }
  }

  private void reveal(ClassRuns.Swept swept) {
    result.setVisible(true);
    chart.show(swept, OptionalInt.of(seat), ClassRuns.STEPS);
    counts.show(swept.sweep().counts());
    own.setText(
        swept
            .sweep()
            .of(seat)
            .map(run -> SweepWords.of(run, ClassRuns.STEPS, this, getLocale()))
            .map(words -> getTranslation("room.sweep.yours", words))
            .orElse(""));
  }
}
