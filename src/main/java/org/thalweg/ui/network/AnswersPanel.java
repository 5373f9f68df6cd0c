package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
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
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.Task;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Picture;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * What the network has learnt: its answers all over the data, as a curve over one input or as a
 * field over two, with the rows; a table of classes where there are more inputs; and the residuals
 * where numbers are answered. The row whose numbers are shown has a ring; a click chooses another.
 */
final class AnswersPanel extends Div implements Panel<Snapshot> {
  private static final String CURVE = "curve";
  private static final String RING = "example";
  private static final String CURSOR = "cursor";
  private static final int LEVELS = 20;
  private static final int FINEST = 65_534;

  private final LiveChart chart;
  private final DataTools tools = new DataTools(this::putCursor);
  private final ClassTable table = new ClassTable();
  private final ResidualsPanel residuals = new ResidualsPanel();
  private final DataRows rows;
  private final ResidualLines lines;
  private @Nullable Examples drawn;
  private @Nullable Domain domain;
  private boolean draggable;
  private boolean pointing;

  AnswersPanel(UpdateLoop<Model, Snapshot> loop) {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("network.answers.label")),
            Axis.linear("x"),
            Axis.linear("y"));
    chart.addClassName("network-answers");
    chart.addPlotClickListener(event -> loop.act(model -> click(model, event.x(), event.y())));
    chart.addHandlePressedListener(event -> loop.act(model -> click(model, event.x(), event.y())));
    chart.addHandleMovedListener(event -> {
      if (RING.equals(event.id())) {
        loop.act(model -> new RowEdits(model).moveShown(event.x(), event.y()));
      }
    });
    rows = new DataRows(chart);
    lines = new ResidualLines(chart);
    add(tools, chart, table, residuals);
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
    if (classes) {
      table.show(snapshot.data(), snapshot.learnt().answers(), snapshot.error().examples());
    }
    residuals.show(snapshot);
    picture.ifPresent(seen -> show(snapshot, seen));
  }

  private void show(Snapshot snapshot, Picture picture) {
    DataSet data = snapshot.data();
    boolean field = data.inputs().size() == 2;
    Examples all = snapshot.split().all();
    if (!all.equals(drawn) || !picture.domain().equals(domain)) {
      drawn = all;
      domain = picture.domain();
      layOut(data, picture.domain(), field);
      rows.put(data, snapshot.split(), field);
    }
    if (field) {
      chart.setBackground(field(picture, data));
    } else {
      putCurve(picture);
      snapshot.residuals().ifPresent(lines::show);
    }
    rows.putBatch(batch(snapshot), field);
    Example example = snapshot.explanations().trace().example();
    boolean editable = RowEdits.isPossible(snapshot.settings().experiment());
    tools.show(data, editable);
    putCursor();
    putRing(example, field, editable);
    Spoken.describe(chart, words(snapshot, field));
  }

  private String words(Snapshot snapshot, boolean field) {
    if (snapshot.right().isPresent()) {
      return getTranslation(
          "network.answers.alternative",
          snapshot.right().get(),
          snapshot.error().examples().size());
    }
    String residual = residuals.words();
    return field
        ? getTranslation("network.answers.alternative.field", residual)
        : getTranslation("network.answers.alternative.curve", residual);
  }

  /** The rows that the next step sees; none where it sees all. */
  private static List<Example> batch(Snapshot snapshot) {
    List<Example> all = snapshot.error().examples().rows();
    return snapshot.batch().stream().sorted().map(all::get).toList();
  }

  private void click(Model model, double x, double y) {
    RowEdits edits = new RowEdits(model);
    switch (tools.tool().kind()) {
      case LOOK -> edits.chooseNearest(x, y);
      case ADD -> edits.add(x, y, tools.tool().chosen());
      case REMOVE -> edits.removeNearest(x, y);
    }
  }

  /** Where rows are added or removed by keys: arrows move it, Enter is a click there. */
  private void putCursor() {
    Domain seen = domain;
    boolean wanted = tools.change() && seen != null;
    if (seen != null && wanted && !pointing) {
      double x = seen.x().at(1, 3);
      double y = seen.y().at(1, 3);
      chart.putHandle(
          Handle.of(CURSOR, x, y, getTranslation("network.tools.cursor")).withColour("var(--ink)"));
    } else if (!wanted && pointing) {
      chart.removeHandle(CURSOR);
    }
    pointing = wanted;
  }

  /** Around the row that is looked at; where rows can be changed, it can be dragged. */
  private void putRing(Example example, boolean field, boolean editable) {
    double x = example.inputs().get(0);
    double y = DataRows.second(example, field);
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
    lines.prepare(!field && data.task() == Task.REGRESSION);
    if (!field) {
      chart.putSeries(
          Series.of(CURVE, getTranslation("network.answers.curve")).withColour("var(--trail)"));
    }
  }

  /** The first output as heights: a share from 0 to 1, or a number over the range of the rows. */
  private static HeightField field(Picture picture, DataSet data) {
    boolean numbers = data.task() == Task.REGRESSION;
    Interval range = numbers ? picture.targets() : new Interval(0, 1);
    short[] levels = new short[picture.answers().size()];
    for (int i = 0; i < levels.length; i++) {
      double answer = picture.answers().get(i).get(0);
      double share = Math.clamp((answer - range.low()) / range.length(), 0, 1);
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
