package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.game.DataSetGame;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.Spoken;

/**
 * The example that a student holds, with its own error and its own arrow, and whether it was drawn
 * into the mini-batch.
 */
final class ExampleShare extends Div implements SharePanel<Share.Example> {
  private static final double REACH = 1.5;
  private static final String ARROW = "arrow";

  private final Seated me;
  private final int activity;
  private final Paragraph draw = new Paragraph();
  private final Paragraph example = new Paragraph();
  private final Paragraph error = new Paragraph();
  private final Paragraph arrow = new Paragraph();
  private final LinePicture picture = new LinePicture();
  private final LiveChart compass;
  private final NumberInput x = field("x");
  private final NumberInput y = field("y");
  private final AnswerBox box;
  private int seat;
  private @Nullable Measurement held;

  /** A share of somebody who is in, in the activity with this number. */
  ExampleShare(Seated me, int activity) {
    this.me = me;
    this.activity = activity;
    compass =
        new LiveChart(
            ChartOptions.named(getTranslation("room.data.mine.label")),
            Axis.linear(getTranslation("room.data.slope")),
            Axis.linear(getTranslation("room.data.start")));
    compass.putSeries(Series.of("frame", "").withWidth(0));
    compass.addClassName("arrow-picture");
    draw.addClassName("share-draw");
    draw.getElement().setAttribute("role", "status");
    example.addClassName("share-main");
    error.addClassName("share-main");
    box = new AnswerBox(me.room(), "data-set", Integer.toString(activity), this::take);
    Div other = new Div(x, y, box.sender(getTranslation("room.data.hold"), "example"));
    other.addClassName("share-fields");
    box.add(new Paragraph(getTranslation("room.data.other")), other, box.standing());
    addClassName("stack");
    add(draw, example, error, picture, arrow, compass, box);
  }

  private NumberInput field(String name) {
    return new NumberInput(
        name,
        ActivityCommand.ExampleHeld::canHold,
        getTranslation("room.data.number", ActivityCommand.LARGEST_OF_EXAMPLE));
  }

  @Override
  public void show(Share.Example share, int mySeat) {
    seat = mySeat;
    Measurement now = share.example();
    Vector line = share.line();
    boolean isDrawn = share.draw() == Share.Draw.DRAWN;
    DataSetGame.Share mine = DataSetGame.share(now, line);
    Numbers numbers = Numbers.of(getLocale());
    fill(now);
    show(share.draw());
    example.setText(
        getTranslation("room.data.mine", numbers.format(now.x()), numbers.format(now.y())));
    double says = line.get(0) * now.x() + line.get(1);
    error.setText(
        getTranslation(
            "room.data.error", numbers.format(says, 3), numbers.format(mine.error(), 3)));
    arrow.setText(
        getTranslation(
            "room.data.arrow",
            numbers.format(mine.arrow().get(0), 3),
            numbers.format(mine.arrow().get(1), 3)));
    picture.show(List.of(now), isDrawn ? List.of(now) : List.of(), line);
    show(mine.arrow(), share.draw());
  }

  /** Another example is in the fields; while it is the same, what is typed there stays. */
  private void fill(Measurement now) {
    if (!now.equals(held)) {
      held = now;
      x.setValue(now.x());
      y.setValue(now.y());
    }
  }

  private void show(Share.Draw how) {
    String words = how == Share.Draw.ALL ? "" : getTranslation("room.data.draw." + how.id());
    if (!words.equals(draw.getText())) {
      draw.setText(words);
    }
    setClassName("drawn", how == Share.Draw.DRAWN);
    setClassName("left-out", how == Share.Draw.LEFT_OUT);
  }

  private void show(Vector mine, Share.Draw how) {
    double reach = REACH * Math.max(1, Math.max(Math.abs(mine.get(0)), Math.abs(mine.get(1))));
    compass.setXAxis(Axis.linear(getTranslation("room.data.slope")).between(-reach, reach));
    compass.setYAxis(Axis.linear(getTranslation("room.data.start")).between(-reach, reach));
    compass.setData("frame", new double[] {0}, new double[] {0});
    compass.putMark(arrow(mine, how));
    Spoken.describe(compass, (draw.getText() + " " + arrow.getText()).strip());
  }

  /** Nothing but its colour and a word tell an arrow that counts from one that does not. */
  private Mark arrow(Vector mine, Share.Draw how) {
    String label = how == Share.Draw.ALL ? "" : getTranslation("room.data.arrow." + how.id());
    String colour =
        switch (how) {
          case ALL -> "var(--partial)";
          case DRAWN -> "var(--run-1)";
          case LEFT_OUT -> "var(--line-strong)";
        };
    return new Mark.Arrow(ARROW, 0, 0, mine.get(0), mine.get(1), colour, label);
  }

  private String take(CommandId id, String text) {
    Optional<Measurement> wanted =
        AnswerText.numbers(text, "example", 2)
            .map(numbers -> new Measurement(numbers.getFirst(), numbers.getLast()));
    if (wanted.filter(ExampleShare::isUsable).isEmpty()) {
      return getTranslation("room.data.number", ActivityCommand.LARGEST_OF_EXAMPLE);
    }
    String refusal =
        me.tell(new ActivityCommand.ExampleHeld(id, activity, seat, wanted.get()), this);
    if (refusal.isEmpty()) {
      box.showStored(text, getTranslation("room.data.held"));
    }
    return refusal;
  }

  private static boolean isUsable(Measurement wanted) {
    return ActivityCommand.ExampleHeld.canHold(wanted.x())
        && ActivityCommand.ExampleHeld.canHold(wanted.y());
  }
}
