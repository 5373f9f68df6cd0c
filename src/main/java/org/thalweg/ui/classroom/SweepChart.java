package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Spoken;

/**
 * The loss after some steps against the learning rate, a dot for each student. Who flew out has a
 * dot at the upper edge.
 */
final class SweepChart extends Composite<LiveChart> {
  private static final double DOT = 7;
  private static final double AIR = 1.3;
  private static final double HEADROOM = 0.08;
  private static final String CHOSEN = "chosen";
  private static final String BEFORE = "before";

  private List<ClassSweep.Point> dots = List.of();
  private Frame frame = new Frame(1, 2, 0, 1);

  /** What the axes show. */
  private record Frame(double lowRate, double highRate, double low, double high) {

    static Frame of(ClassSweep sweep, double before) {
      double lowRate = sweep.points().stream().mapToDouble(run -> run.rate()).min().orElse(1);
      double highRate = sweep.points().stream().mapToDouble(run -> run.rate()).max().orElse(1);
      List<Double> losses =
          sweep.points().stream()
              .filter(run -> run.behaviour() != Behaviour.FLY_OUT && run.loss().isPresent())
              .map(run -> run.loss().getAsDouble())
              .toList();
      double least = Math.min(before, losses.stream().min(Double::compare).orElse(before));
      double most = Math.max(before, losses.stream().max(Double::compare).orElse(before));
      double room = most > least ? HEADROOM * (most - least) : 1;
      return new Frame(lowRate / AIR, highRate * AIR, least - room, most + 2 * room);
    }

    /** Where a run stands: the upper edge for one that is beyond it. */
    double height(ClassSweep.Point run) {
      double edge = high - (high - low) * HEADROOM / 2;
      double loss = run.loss().orElse(edge);
      return run.behaviour() == Behaviour.FLY_OUT || loss > edge ? edge : loss;
    }

    /** How far a place is from a dot, in shares of the picture. */
    double distance(ClassSweep.Point run, double rate, double loss) {
      double across = Math.log(rate / run.rate()) / Math.log(highRate / lowRate);
      return Math.hypot(across, (loss - height(run)) / (high - low));
    }
  }

  @Override
  protected LiveChart initContent() {
    LiveChart chart =
        new LiveChart(
            ChartOptions.named(getTranslation("room.sweep.chart")),
            Axis.logarithmic(getTranslation("room.sweep.rate")),
            Axis.linear(getTranslation("room.sweep.loss", ClassRuns.STEPS)));
    chart.addClassName("sweep-chart");
    return chart;
  }

  /** Tells the seat whose dot is nearest to a click. */
  void onChosen(IntConsumer listener) {
    getContent()
        .addPlotClickListener(
            event -> nearest(event.x(), event.y()).ifPresent(run -> listener.accept(run.seat())));
  }

  private Optional<ClassSweep.Point> nearest(double rate, double loss) {
    return rate <= 0
        ? Optional.empty()
        : dots.stream().min(Comparator.comparingDouble(run -> frame.distance(run, rate, loss)));
  }

  /** Shows all runs, with a ring around one of them. */
  void show(ClassRuns.Swept swept, OptionalInt ringed) {
    dots = swept.sweep().points();
    double before = swept.start().descent().current().value();
    frame = Frame.of(swept.sweep(), before);
    LiveChart chart = getContent();
    chart.setXAxis(
        Axis.logarithmic(getTranslation("room.sweep.rate"))
            .between(frame.lowRate(), frame.highRate()));
    chart.setYAxis(
        Axis.linear(getTranslation("room.sweep.loss", ClassRuns.STEPS))
            .between(frame.low(), frame.high()));
    chart.putMark(
        new Mark.RuleLine(
            BEFORE, false, before, "var(--ink-soft)", true, getTranslation("room.sweep.before")));
    for (Behaviour behaviour : BehaviourLook.ORDER) {
      show(behaviour);
    }
    ring(ringed);
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        chart,
        getTranslation(
            "room.sweep.chart.alternative",
            dots.size(),
            numbers.format(frame.lowRate() * AIR, 3),
            numbers.format(frame.highRate() / AIR, 3),
            String.join(", ", SweepCounts.words(SweepCounts.SWEPT, swept.sweep().counts(), this))));
  }

  private void show(Behaviour behaviour) {
    List<ClassSweep.Point> alike =
        dots.stream().filter(run -> run.behaviour() == behaviour).toList();
    getContent().putSeries(BehaviourLook.of(behaviour).dots(behaviour.id(), "", DOT));
    getContent()
        .setData(
            behaviour.id(),
            alike.stream().mapToDouble(ClassSweep.Point::rate).toArray(),
            alike.stream().mapToDouble(frame::height).toArray());
  }

  private void ring(OptionalInt seat) {
    Optional<ClassSweep.Point> run =
        dots.stream()
            .filter(each -> seat.isPresent() && each.seat() == seat.getAsInt())
            .findFirst();
    if (run.isPresent()) {
      getContent()
          .putMark(
              Mark.Marker.ring(
                  CHOSEN, run.get().rate(), frame.height(run.get()), "var(--primary)"));
    } else if (getContent().hasMark(CHOSEN)) {
      getContent().removeMark(CHOSEN);
    }
  }
}
