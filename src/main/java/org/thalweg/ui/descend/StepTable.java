package org.thalweg.ui.descend;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.LongConsumer;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.StepsCsv;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Dialog;

/**
 * Every step of one run in a table, fetched as it is scrolled, and as a file with full precision.
 */
final class StepTable extends Div {
  private static final int ROWS_AT_ONCE = 1_000;

  private final StepLog log;
  private final String file;

  private StepTable(StepLog log, String file, LongConsumer chosen) {
    this.log = log;
    this.file = file;
    add(table(chosen), download());
  }

  /**
   * A closed dialog with the table of a run.
   *
   * @param file its name when it is saved
   * @param chosen shows the step of a row
   */
  static Dialog dialog(String title, StepLog log, String file, LongConsumer chosen) {
    Dialog dialog = new Dialog(title);
    dialog.add(
        new StepTable(
            log,
            file,
            step -> {
              dialog.close();
              chosen.accept(step);
            }));
    dialog.addClassName("step-table");
    return dialog;
  }

  /** A step with what led to it. */
  private record Row(Iterate iterate, OptionalDouble rate, OptionalDouble length) {}

  private Grid<Row> table(LongConsumer chosen) {
    Grid<Row> grid = new Grid<>();
    Numbers numbers = Numbers.of(getLocale());
    grid.setItems(
        DataProvider.fromCallbacks(
            query -> {
              long to = Math.min(log.size(), query.getOffset() + (long) query.getLimit());
              return rows(log, Math.min(query.getOffset(), to), to).stream();
            },
            query -> (int) log.size()));
    column(grid, "step", row -> Long.toString(row.iterate().index())).setFlexGrow(0);
    column(grid, "x", row -> numbers.format(row.iterate().point().get(0), 8));
    column(grid, "y", row -> numbers.format(row.iterate().point().get(1), 8));
    column(grid, "loss", row -> numbers.format(row.iterate().value(), 8));
    column(grid, "dx", row -> numbers.format(row.iterate().gradient().get(0), 6));
    column(grid, "dy", row -> numbers.format(row.iterate().gradient().get(1), 6));
    column(grid, "slope", row -> numbers.format(row.iterate().slope(), 6));
    column(grid, "rate", row -> numbers.format(row.rate().orElse(Double.NaN), 6));
    column(grid, "length", row -> numbers.format(row.length().orElse(Double.NaN), 6));
    grid.asSingleSelect()
        .addValueChangeListener(event -> {
          if (event.getValue() != null) {
            chosen.accept(event.getValue().iterate().index());
          }
        });
    return grid;
  }

  private static List<Row> rows(StepLog log, long from, long to) {
    List<Iterate> iterates = log.range(Math.max(0, from - 1), to);
    double firstRate = log.descent(0).optimizer().learningRate();
    SortedMap<Long, Double> changes = log.rateChanges();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < iterates.size(); i++) {
      Iterate iterate = iterates.get(i);
      if (i > 0) {
        Vector step = iterate.point().minus(iterates.get(i - 1).point());
        SortedMap<Long, Double> before = changes.headMap(iterate.index());
        double rate =
            before.isEmpty() ? firstRate : before.getOrDefault(before.lastKey(), firstRate);
        rows.add(new Row(iterate, OptionalDouble.of(rate), OptionalDouble.of(step.norm())));
      } else if (iterate.index() == from) {
        rows.add(new Row(iterate, OptionalDouble.empty(), OptionalDouble.empty()));
      }
    }
    return rows;
  }

  private Grid.Column<Row> column(Grid<Row> grid, String name, ValueProvider<Row, String> text) {
    return grid.addColumn(text)
        .setHeader(getTranslation("descend.table." + name))
        .setResizable(true)
        .setAutoWidth(true);
  }

  /** Writes all steps of a log as a file. */
  static void print(StepLog log, PrintWriter writer) {
    writer.print(StepsCsv.HEADER_WITH_STEPS);
    for (long from = 0; from < log.size(); from += ROWS_AT_ONCE) {
      for (Row row : rows(log, from, Math.min(log.size(), from + ROWS_AT_ONCE))) {
        writer.print(StepsCsv.line(row.iterate(), row.rate(), row.length()));
      }
    }
  }

  private Div download() {
    DownloadHandler csv =
        event -> {
          event.setFileName(file);
          event.setContentType("text/csv; charset=utf-8");
          try (PrintWriter writer =
              new PrintWriter(
                  new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            print(log, writer);
          }
        };
    Anchor link = new Anchor(csv, getTranslation("descend.table.csv"));
    link.addClassName("button");
    Div row = new Div(link);
    row.addClassName("button-row");
    return row;
  }
}
