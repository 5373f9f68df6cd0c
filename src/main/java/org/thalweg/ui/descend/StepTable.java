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
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.StepsCsv;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Dialog;

/**
 * Every step of one run in a table, fetched as it is scrolled, and as a file with full precision.
 */
final class StepTable extends Div {
  private final StepLog log;

  private StepTable(StepLog log) {
    this.log = log;
    add(table(), download());
  }

  /** A closed dialog with the table of a run. */
  static Dialog dialog(String title, StepLog log) {
    Dialog dialog = new Dialog(title, new StepTable(log));
    dialog.addClassName("step-table");
    return dialog;
  }

  private Grid<Iterate> table() {
    Grid<Iterate> grid = new Grid<>();
    Numbers numbers = Numbers.of(getLocale());
    grid.setItems(
        DataProvider.fromCallbacks(
            query -> {
              long from = query.getOffset();
              long to = Math.min(log.size(), from + query.getLimit());
              return log.range(Math.min(from, to), to).stream();
            },
            query -> (int) log.size()));
    column(grid, "step", iterate -> Long.toString(iterate.index())).setFlexGrow(0);
    column(grid, "x", iterate -> numbers.format(iterate.point().get(0), 8));
    column(grid, "y", iterate -> numbers.format(iterate.point().get(1), 8));
    column(grid, "loss", iterate -> numbers.format(iterate.value(), 8));
    column(grid, "dx", iterate -> numbers.format(iterate.gradient().get(0), 6));
    column(grid, "dy", iterate -> numbers.format(iterate.gradient().get(1), 6));
    column(grid, "slope", iterate -> numbers.format(iterate.slope(), 6));
    return grid;
  }

  private Grid.Column<Iterate> column(
      Grid<Iterate> grid, String name, ValueProvider<Iterate, String> text) {
    return grid.addColumn(text)
        .setHeader(getTranslation("descend.table." + name))
        .setResizable(true)
        .setAutoWidth(true);
  }

  private Div download() {
    DownloadHandler csv =
        event -> {
          event.setFileName("thalweg.csv");
          event.setContentType("text/csv; charset=utf-8");
          try (PrintWriter writer =
              new PrintWriter(
                  new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            writer.print(StepsCsv.HEADER);
            log.forEach(0, log.size(), iterate -> writer.print(StepsCsv.line(iterate)));
          }
        };
    Anchor link = new Anchor(csv, getTranslation("descend.table.csv"));
    link.addClassName("button");
    Div row = new Div(link);
    row.addClassName("button-row");
    return row;
  }
}
