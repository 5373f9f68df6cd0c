package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Spoken;

/**
 * The loss after some steps against the learning rate, a dot for each student. Who flew out or is
 * far above the start has a dot at the upper edge, and who chose a rate that is far from all others
 * at the left or right one. The axes stay as they are however many steps are shown, so that the
 * dots come down, the sooner the better their rate is.
 */
final class SweepChart extends Composite<LiveChart> {
  private static final double DOT = 7;
  private static final String CHOSEN = "chosen";
  private static final String BEFORE = "before";

  private Optional<ClassRuns.Swept> shown = Optional.empty();
  private List<ClassSweep.Point> dots = List.of();
  private int steps = ClassRuns.STEPS;
  private SweepFrame frame = new SweepFrame(1, 2, 0, 1);

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
        : dots.stream()
            .min(Comparator.comparingDouble(run -> frame.distance(run, steps, rate, loss)));
  }

  /** Shows all runs after so many steps, with a ring around one of them. */
  void show(ClassRuns.Swept swept, OptionalInt ringed, int wanted) {
    steps = wanted;
    if (!shown.equals(Optional.of(swept))) {
      shown = Optional.of(swept);
      frame(swept);
    }
    getContent()
        .setYAxis(
            Axis.linear(getTranslation("room.sweep.loss", steps))
                .between(frame.low(), frame.high()));
    BehaviourLook.ORDER.forEach(this::place);
    ring(ringed);
    Spoken.describe(getContent(), inWords(swept.sweep()));
  }

  private void frame(ClassRuns.Swept swept) {
    dots = swept.sweep().points();
    double before = swept.start().descent().current().value();
    frame = SweepFrame.of(dots, before);
    LiveChart chart = getContent();
    chart.setXAxis(
        Axis.logarithmic(getTranslation("room.sweep.rate"))
            .between(frame.lowRate(), frame.highRate()));
    chart.putMark(
        new Mark.RuleLine(
            BEFORE, false, before, "var(--ink-soft)", true, getTranslation("room.sweep.before")));
    for (Behaviour behaviour : BehaviourLook.ORDER) {
      chart.putSeries(BehaviourLook.of(behaviour).dots(behaviour.id(), "", DOT));
    }
  }

  private String inWords(ClassSweep sweep) {
    Numbers numbers = Numbers.of(getLocale());
    DoubleSummaryStatistics rates =
        dots.stream().mapToDouble(ClassSweep.Point::rate).summaryStatistics();
    String all =
        getTranslation(
            "room.sweep.chart.alternative",
            dots.size(),
            numbers.format(rates.getMin(), 3),
            numbers.format(rates.getMax(), 3),
            String.join(", ", SweepCounts.words(SweepCounts.SWEPT, sweep.counts(), this)));
    return all
        + edge("room.sweep.chart.beyond", frame::isBeyond)
        + edge(
            "room.sweep.chart.above",
            run -> run.behaviour() != Behaviour.FLY_OUT && frame.isAbove(run, steps));
  }

  /** A sentence about those who stand at an edge for this, if there are any. */
  private String edge(String sentence, Predicate<ClassSweep.Point> stands) {
    long many = dots.stream().filter(stands).count();
    return many == 0 ? "" : " " + getTranslation(sentence, many);
  }

  private void place(Behaviour behaviour) {
    List<ClassSweep.Point> alike =
        dots.stream().filter(run -> run.behaviour() == behaviour).toList();
    getContent()
        .setData(
            behaviour.id(),
            alike.stream().mapToDouble(frame::across).toArray(),
            alike.stream().mapToDouble(run -> frame.height(run, steps)).toArray());
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
                  CHOSEN,
                  frame.across(run.get()),
                  frame.height(run.get(), steps),
                  "var(--primary)"));
    } else if (getContent().hasMark(CHOSEN)) {
      getContent().removeMark(CHOSEN);
    }
  }
}
