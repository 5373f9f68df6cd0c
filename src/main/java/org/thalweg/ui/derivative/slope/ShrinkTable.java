package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.screen.Panel;

/** Δx, Δy, Δy/Δx and the distance from f′(x), a row for every halving; the next one is a riddle. */
public final class ShrinkTable extends Div implements Panel<Snapshot> {
  private static final int DIGITS = 5;
  private static final int QUOTIENT_DIGITS = 8;

  private final Element body = new Element("tbody");
  private List<DifferenceQuotient> shown = List.of();
  private double shownSlope;

  public ShrinkTable() {
    Element table = new Element("table");
    Element caption = new Element("caption");
    caption.setText(getTranslation("derivative.table.caption"));
    caption.getClassList().add("visually-hidden");
    Element head = new Element("thead");
    Element row = new Element("tr");
    for (String name : List.of("run", "rise", "quotient", "error")) {
      Element cell = new Element("th");
      cell.setAttribute("scope", "col");
      cell.setText(getTranslation("derivative.table." + name));
      row.appendChild(cell);
    }
    head.appendChild(row);
    table.appendChild(caption, head, body);
    table.getClassList().add("derivative-table");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("derivative.table.title"));
    addClassName("derivative-table-scroll");
    getElement().appendChild(table);
  }

  @Override
  public void show(Snapshot snapshot) {
    List<DifferenceQuotient> wanted = snapshot.quotients();
    double slope = snapshot.slope().slope();
    if (wanted.equals(shown) && slope == shownSlope && body.getChildCount() > 0) {
      return;
    }
    boolean goesOn =
        wanted.size() >= shown.size()
            && wanted.subList(0, shown.size()).equals(shown)
            && slope == shownSlope;
    if (goesOn && body.getChildCount() > 0) {
      body.removeChild(body.getChildCount() - 1);
    } else {
      body.removeAllChildren();
    }
    wanted
        .subList(goesOn ? shown.size() : 0, wanted.size())
        .forEach(quotient -> body.appendChild(row(quotient, slope)));
    body.appendChild(riddle(snapshot));
    shown = wanted;
    shownSlope = slope;
    getElement().executeJs("requestAnimationFrame(() => (this.scrollTop = this.scrollHeight))");
  }

  private Element row(DifferenceQuotient quotient, double slope) {
    Numbers numbers = Numbers.of(getLocale());
    Element row = new Element("tr");
    row.appendChild(
        cell(numbers.format(quotient.change(), DIGITS)),
        cell(numbers.format(quotient.rise(), DIGITS)),
        cell(numbers.format(quotient.quotient(), QUOTIENT_DIGITS)),
        cell(numbers.format(quotient.distanceFrom(slope), 3)));
    return row;
  }

  private Element riddle(Snapshot snapshot) {
    Element row = new Element("tr");
    row.getClassList().add("riddle");
    double next = snapshot.secant().changeAfter(snapshot.secant().shrinks() + 1);
    row.appendChild(
        cell(Numbers.of(getLocale()).format(next, DIGITS)), cell("?"), cell("?"), cell("?"));
    return row;
  }

  private static Element cell(String text) {
    return new Element("td").setText(text);
  }
}
