package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.Extents;
import org.thalweg.chart.Handle;
import org.thalweg.chart.HeightField;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Examples;
import org.thalweg.math.objective.Domain;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Picture;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * What the network has learnt: its answers all over the data, as a curve over one input or as a
 * field over two, with the rows; and a table of classes where there are more inputs. The row whose
 * numbers are shown has a ring; a click chooses another.
 */
final class AnswersPanel extends Div implements Panel<Snapshot> {
  private static final String CURVE = "curve";
  private static final String BATCH = "batch";
  private static final double BATCH_RADIUS = 9;
  private static final String RING = "example";
  private static final int LEVELS = 20;
  private static final int FINEST = 65_534;
  private static final List<Shape> SHAPES = List.of(Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE);

  private final LiveChart chart;
  private final DataTools tools = new DataTools();
  private final ClassTable table = new ClassTable();
  private final Paragraph none = new Paragraph(getTranslation("network.answers.none"));
  private @Nullable Examples drawn;
  private @Nullable Domain domain;
  private boolean draggable;

  AnswersPanel(UpdateLoop<Model, Snapshot> loop) {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("network.answers.label")),
            Axis.linear("x"),
            Axis.linear("y"));
    chart.addClassName("network-answers");
    chart.addPlotClickListener(event -> loop.act(model -> click(model, event.x(), event.y())));
    chart.addHandleMovedListener(event -> loop.act(model -> move(model, event.x(), event.y())));
    none.addClassName("hint");
    add(tools, chart, table, none);
  }

  LiveChart chart() {
    return chart;
  }

  @Override
  public void show(Snapshot snapshot) {
    Optional<Picture> picture = snapshot.learnt().picture();
    boolean classes = snapshot.right().isPresent();
    chart.setVisible(picture.isPresent());
    table.setVisible(picture.isEmpty() && classes);
    none.setVisible(picture.isEmpty() && !classes);
    if (classes) {
      table.show(snapshot.data(), snapshot.learnt().answers(), snapshot.error().examples());
    }
    picture.ifPresent(seen -> show(snapshot, seen));
  }

  private void show(Snapshot snapshot, Picture picture) {
    DataSet data = snapshot.data();
    boolean field = data.inputs().size() == 2;
    Examples rows = snapshot.split().all();
    if (!rows.equals(drawn) || !picture.domain().equals(domain)) {
      drawn = rows;
      domain = picture.domain();
      layOut(data, picture.domain(), field);
      putRows(data, snapshot.split(), field);
    }
    if (field) {
      chart.setBackground(field(picture));
    } else {
      putCurve(picture);
    }
    putBatch(snapshot, field);
    Example example = snapshot.explanations().trace().example();
    boolean editable = RowEdits.isPossible(snapshot.settings().experiment());
    tools.show(data, editable);
    putRing(example, field, editable);
    Spoken.describe(
        chart,
        snapshot
            .right()
            .map(right ->
                getTranslation(
                    "network.answers.alternative", right, snapshot.error().examples().size()))
            .orElseGet(() -> getTranslation("network.answers.alternative.curve")));
  }

  private void click(Model model, double x, double y) {
    RowEdits edits = new RowEdits(model);
    switch (tools.tool().kind()) {
      case LOOK -> edits.chooseNearest(x, y);
      case ADD -> edits.add(x, y, tools.tool().chosen());
      case REMOVE -> edits.removeNearest(x, y);
    }
  }

  private static void move(Model model, double x, double y) {
    new RowEdits(model).moveShown(x, y);
  }

  /** Around the row that is looked at; where rows can be changed, it can be dragged. */
  private void putRing(Example example, boolean field, boolean editable) {
    double x = example.inputs().get(0);
    double y = second(example, field);
    if (editable) {
      if (chart.hasMark(RING)) {
        chart.removeMark(RING);
      }
      draggable = true;
      chart.putHandle(
          Handle.of(RING, x, y, getTranslation("network.tools.row")).withColour("var(--partial)"));
    } else {
      if (draggable) {
        draggable = false;
        chart.removeHandle(RING);
      }
      chart.putMark(Mark.Marker.ring(RING, x, y, "var(--partial)"));
    }
  }

  /** A disc behind each row of the batch that the next step sees. */
  private void putBatch(Snapshot snapshot, boolean field) {
    List<Example> rows = snapshot.error().examples().rows();
    List<Example> seen = snapshot.batch().stream().sorted().map(rows::get).toList();
    if (seen.isEmpty() && chart.hasSeries(BATCH)) {
      chart.removeSeries(BATCH);
    } else if (!seen.isEmpty()) {
      if (!chart.hasSeries(BATCH)) {
        chart.putSeries(
            Series.of(BATCH, "")
                .withColour("var(--partial)")
                .withoutLine()
                .withOpacity(0.4)
                .withMarkers(Shape.CIRCLE, BATCH_RADIUS));
      }
      setPlaces(BATCH, seen, field);
    }
  }

  private void putCurve(Picture picture) {
    double[] ys = picture.answers().stream().mapToDouble(answer -> answer.get(0)).toArray();
    double[] xs = new double[ys.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = picture.domain().x().at(i, xs.length);
    }
    chart.setData(CURVE, xs, ys);
  }

  private void layOut(DataSet data, Domain shown, boolean field) {
    String x = data.inputs().getFirst();
    String y = field ? data.inputs().get(1) : data.outputs().getFirst();
    chart.setXAxis(Axis.linear(x).between(shown.x().low(), shown.x().high()));
    chart.setYAxis(Axis.linear(y).between(shown.y().low(), shown.y().high()));
    chart.clearBackground();
    if (chart.hasSeries(CURVE)) {
      chart.removeSeries(CURVE);
    }
    if (!field) {
      chart.putSeries(
          Series.of(CURVE, getTranslation("network.answers.curve")).withColour("var(--trail)"));
    }
  }

  private void putRows(DataSet data, Examples.Split split, boolean field) {
    for (int kind = 0; kind < 2 * SHAPES.size(); kind++) {
      String id = "rows-" + kind;
      if (chart.hasSeries(id)) {
        chart.removeSeries(id);
      }
      int wanted = kind % SHAPES.size();
      List<Integer> part = kind < SHAPES.size() ? split.training() : split.heldOut();
      List<Example> rows = new ArrayList<>();
      for (int index : part) {
        Example row = split.all().rows().get(index);
        int own = field ? data.classOf(row.targets()) : 0;
        if (own == wanted) {
          rows.add(row);
        }
      }
      if (!rows.isEmpty()) {
        putRows(id, wanted, kind >= SHAPES.size(), rows, field);
      }
    }
  }

  private void putRows(String id, int kind, boolean heldOut, List<Example> rows, boolean field) {
    chart.putSeries(
        Series.of(id, "")
            .withColour(kind == 0 ? "var(--run-2)" : "var(--run-1)")
            .withoutLine()
            .withOpacity(heldOut ? 0.45 : 1)
            .withMarkers(SHAPES.get(kind), heldOut ? 2.5 : 4));
    setPlaces(id, rows, field);
  }

  private void setPlaces(String id, List<Example> rows, boolean field) {
    chart.setData(
        id,
        rows.stream().mapToDouble(row -> row.inputs().get(0)).toArray(),
        rows.stream().mapToDouble(row -> second(row, field)).toArray());
  }

  private static double second(Example row, boolean field) {
    return field ? row.inputs().get(1) : row.targets().get(0);
  }

  /** The first output, from 0 to 1, as heights. */
  private static HeightField field(Picture picture) {
    short[] levels = new short[picture.answers().size()];
    for (int i = 0; i < levels.length; i++) {
      double share = Math.clamp(picture.answers().get(i).get(0), 0, 1);
      levels[i] = (short) (1 + Math.round(share * FINEST));
    }
    Domain shown = picture.domain();
    return HeightField.of(
        new Extents(shown.x().low(), shown.x().high(), shown.y().low(), shown.y().high()),
        Picture.FIELD,
        Picture.FIELD,
        LEVELS,
        levels);
  }
}
