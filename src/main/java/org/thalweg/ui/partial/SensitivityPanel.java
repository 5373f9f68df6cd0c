package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;

/**
 * One partial derivative for each of many knobs, as a table with bars: how much f reacts to each.
 * Bars to the right are positive slopes, bars to the left negative ones; the longest is full.
 */
final class SensitivityPanel extends Div implements Panel<Snapshot> {
  private static final List<String> COLUMNS =
      List.of("variable", "value", "derivative", "slope", "bar");

  private final NativeTable table = new NativeTable();
  private final NativeTableBody body = table.getBody();
  private final Paragraph most = new Paragraph();
  private final List<Row> rows = new ArrayList<>();
  private String shown = "";

  private record Row(NativeTableCell value, NativeTableCell slope, Div bar) {}

  SensitivityPanel() {
    NativeTableRow heads = new NativeTableRow();
    COLUMNS.forEach(column -> heads.add(head(getTranslation("partial.many." + column), "col")));
    table.getHead().add(heads);
    table.addClassName("partial-sensitivities");
    most.addClassName("partial-remark");
    addClassName("stack");
    add(table, most);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(!snapshot.hasMap());
    if (snapshot.hasMap()) {
      return;
    }
    Subject subject = snapshot.settings().subject();
    if (!subject.formula().equals(shown)) {
      shown = subject.formula();
      build(subject);
    }
    showNumbers(snapshot);
  }

  private void build(Subject subject) {
    body.removeAll();
    rows.clear();
    for (int i = 0; i < subject.variables().size(); i++) {
      String name = subject.variables().get(i);
      NativeTableCell formula = new NativeTableCell();
      String tex = subject.derivations().get(i).derivative().toTex();
      formula.add(
          new TexFormula(
              "\\frac{\\partial f}{\\partial " + name + "}=" + tex,
              subject.derivations().get(i).derivative().toText()));
      Div bar = new Div();
      bar.addClassName("partial-bar");
      bar.getElement().setAttribute("aria-hidden", true);
      Row row = new Row(new NativeTableCell(), new NativeTableCell(), bar);
      rows.add(row);
      NativeTableCell picture = new NativeTableCell();
      picture.add(bar);
      NativeTableRow line = new NativeTableRow();
      line.add(head(name, "row"), row.value(), formula, row.slope(), picture);
      body.add(line);
    }
  }

  private void showNumbers(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    Vector slopes = snapshot.here().gradient();
    double largest = 0;
    int strongest = 0;
    for (int i = 0; i < rows.size(); i++) {
      double size = Math.abs(slopes.get(i));
      if (Double.isFinite(size) && size > largest) {
        largest = size;
        strongest = i;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).value().setText(numbers.format(snapshot.point().get(i)));
      rows.get(i).slope().setText(numbers.format(slopes.get(i)));
      showBar(rows.get(i).bar(), slopes.get(i), largest);
    }
    String name = snapshot.settings().subject().variables().get(strongest);
    most.setText(
        largest > 0
            ? getTranslation("partial.many.most", name, numbers.format(largest))
            : getTranslation("partial.many.least"));
  }

  private static void showBar(Div bar, double slope, double largest) {
    boolean known = Double.isFinite(slope) && largest > 0;
    double share = known ? Math.abs(slope) / largest : 0;
    bar.getStyle().set("--share", Double.toString(share));
    bar.setClassName("negative", slope < 0);
  }

  private static NativeTableHeaderCell head(String words, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
