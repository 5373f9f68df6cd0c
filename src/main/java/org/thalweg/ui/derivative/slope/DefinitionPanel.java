package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.UnivariatePolynomial;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/**
 * The definition of the derivative line by line for the learner's own polynomial at their point:
 * Δy/Δx multiplied out, shortened, and Δx → 0. Of other curves it says that this way ends.
 */
public final class DefinitionPanel extends Div implements Panel<Snapshot> {
  private static final int DIGITS = 6;

  /** It ends with f′(x), and so is covered with the rules as well as with the table. */
  private final Div content = Veil.named("rules", new Div());

  private final List<TexFormula> lines = new ArrayList<>();
  private final Paragraph remark = new Paragraph();
  private List<Object> shown = List.of();

  public DefinitionPanel() {
    content.addClassName("stack");
    remark.addClassName("hint");
    content.add(remark);
    add(content);
  }

  @Override
  public void show(Snapshot snapshot) {
    double x = snapshot.secant().x();
    Derivation derivation = snapshot.derivation();
    List<Object> wanted = List.of(derivation.input(), x, snapshot.quotient());
    if (wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    Optional<UnivariatePolynomial> polynomial = snapshot.polynomial();
    show(polynomial.map(it -> lines(it, x, derivation.variable())).orElse(List.of()));
    Numbers numbers = Numbers.of(getLocale());
    remark.setText(
        polynomial.isEmpty()
            ? getTranslation("derivative.definition.none")
            : getTranslation(
                "derivative.definition.now",
                numbers.format(snapshot.quotient().change(), DIGITS),
                numbers.format(snapshot.quotient().quotient(), DIGITS)));
  }

  private void show(List<DefinitionLine> wanted) {
    while (lines.size() > wanted.size()) {
      content.remove(lines.removeLast());
    }
    while (lines.size() < wanted.size()) {
      TexFormula line = new TexFormula().block();
      content.addComponentAtIndex(lines.size(), line);
      lines.add(line);
    }
    for (int i = 0; i < wanted.size(); i++) {
      lines.get(i).setFormula(wanted.get(i).tex(), wanted.get(i).text());
    }
  }

  private static List<DefinitionLine> lines(
      UnivariatePolynomial polynomial, double x, String variable) {
    UnivariatePolynomial there = polynomial.shiftedBy(new BigDecimal(Double.toString(x)));
    List<BigDecimal> change = new ArrayList<>(there.coefficients());
    BigDecimal here = change.getFirst();
    change.set(0, BigDecimal.ZERO);
    return List.of(
        DefinitionLine.definition(variable),
        DefinitionLine.at(x),
        DefinitionLine.multipliedOut(there, here),
        DefinitionLine.fraction(new UnivariatePolynomial(change)),
        DefinitionLine.shortened(change.subList(1, change.size())),
        DefinitionLine.limit(there.coefficient(1)));
  }
}
