package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.TexFormula;

/**
 * The next step by hand: the update rule with the numbers of this very step, one coordinate after
 * the other.
 */
final class StepByHandPanel extends Div implements Panel {
  private final TexFormula x = new TexFormula().block();
  private final TexFormula y = new TexFormula().block();
  private final Paragraph over = new Paragraph();

  StepByHandPanel() {
    over.addClassName("hint");
    addClassName("descend-stack");
    add(x, y, over);
  }

  @Override
  public void show(Moment moment) {
    boolean ended = moment.ending().isPresent();
    x.setVisible(!ended);
    y.setVisible(!ended);
    over.setVisible(ended);
    if (ended) {
      over.setText(getTranslation("descend.byHand.over"));
    } else {
      x.setFormula(StepByHand.tex(moment.descent(), 0), plain(moment, 0));
      y.setFormula(StepByHand.tex(moment.descent(), 1), plain(moment, 1));
    }
  }

  private String plain(Moment moment, int coordinate) {
    Numbers numbers = Numbers.of(getLocale());
    double before = moment.iterate().point().get(coordinate);
    double change = moment.descent().preview().step().get(coordinate);
    return getTranslation(
        coordinate == 0 ? "descend.byHand.x" : "descend.byHand.y",
        numbers.format(before),
        numbers.format(change),
        numbers.format(before + change));
  }
}
