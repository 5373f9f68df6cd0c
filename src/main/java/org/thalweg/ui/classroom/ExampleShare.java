package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.game.DataSetGame;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.Spoken;

/** The example that a student holds, with its own error and its own arrow. */
final class ExampleShare extends Div implements SharePanel<Share.Example> {
  private static final double REACH = 1.2;

  private final Function<Command, Optional<Reason>> tell;
  private final Paragraph example = new Paragraph();
  private final Paragraph error = new Paragraph();
  private final Paragraph arrow = new Paragraph();
  private final Paragraph said = new Paragraph();
  private final LinePicture picture = new LinePicture();
  private final LiveChart compass;
  private final NumberInput x = field("x");
  private final NumberInput y = field("y");
  private int seat;

  /**
   * @param tell gives a command; it returns why it was not stored, if it was not
   */
  ExampleShare(Function<Command, Optional<Reason>> tell) {
    this.tell = tell;
    compass =
        new LiveChart(
            ChartOptions.named(getTranslation("room.data.mine.label")),
            Axis.linear(getTranslation("room.data.slope")),
            Axis.linear(getTranslation("room.data.start")));
    compass.putSeries(Series.of("frame", "").withWidth(0));
    compass.addClassName("arrow-picture");
    NativeButton hold = new NativeButton(getTranslation("room.data.hold"), event -> hold());
    hold.addClassName("button");
    said.getElement().setAttribute("role", "status");
    example.addClassName("share-main");
    error.addClassName("share-main");
    Div other = new Div(x, y, hold);
    other.addClassName("share-fields");
    addClassName("stack");
    add(example, error, picture, arrow, compass);
    add(new Paragraph(getTranslation("room.data.other")), other, said);
  }

  private NumberInput field(String name) {
    return new NumberInput(
        name,
        number -> Math.abs(number) <= ActivityCommand.LARGEST,
        getTranslation("room.data.number"));
  }

  @Override
  public void show(Share.Example share, int mySeat) {
    seat = mySeat;
    Measurement held = share.example();
    Vector line = share.line();
    DataSetGame.Share mine = DataSetGame.share(held, line);
    Numbers numbers = Numbers.of(getLocale());
    x.setValue(held.x());
    y.setValue(held.y());
    example.setText(
        getTranslation("room.data.mine", numbers.format(held.x()), numbers.format(held.y())));
    double says = line.get(0) * held.x() + line.get(1);
    error.setText(
        getTranslation(
            "room.data.error", numbers.format(says, 3), numbers.format(mine.error(), 3)));
    arrow.setText(
        getTranslation(
            "room.data.arrow",
            numbers.format(mine.arrow().get(0), 3),
            numbers.format(mine.arrow().get(1), 3)));
    picture.show(List.of(held), List.of(), line);
    show(mine.arrow());
  }

  private void show(Vector mine) {
    double reach = REACH * Math.max(1, Math.max(Math.abs(mine.get(0)), Math.abs(mine.get(1))));
    compass.setXAxis(Axis.linear(getTranslation("room.data.slope")).between(-reach, reach));
    compass.setYAxis(Axis.linear(getTranslation("room.data.start")).between(-reach, reach));
    compass.setData("frame", new double[] {0}, new double[] {0});
    compass.putMark(new Mark.Arrow("arrow", 0, 0, mine.get(0), mine.get(1), "var(--partial)", ""));
    Spoken.describe(compass, arrow.getText());
  }

  private void hold() {
    Measurement wanted = new Measurement(x.getValue(), y.getValue());
    said.setText(
        tell.apply(new ActivityCommand.ExampleHeld(Seated.id(), seat, wanted))
            .map(reason -> getTranslation("room.reason." + reason.id()))
            .orElseGet(() -> getTranslation("room.data.held")));
  }
}
