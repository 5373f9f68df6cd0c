package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.thalweg.math.descent.StepByHand;
import org.thalweg.math.descent.WorkedLine;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.part.TexNumber;
import org.thalweg.ui.screen.Panel;

/**
 * The next step by hand: the update rule with the numbers of this very step, one coordinate after
 * the other.
 */
final class StepByHandPanel extends Div implements Panel<Snapshot> {
  private final TexFormula x = new TexFormula().block();
  private final TexFormula y = new TexFormula().block();
  private final Paragraph over = new Paragraph();

  StepByHandPanel() {
    over.addClassName("hint");
    addClassName("descend-stack");
    add(x, y, over);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean ended = snapshot.ending().isPresent();
    x.setVisible(!ended);
    y.setVisible(!ended);
    over.setVisible(ended);
    if (ended) {
      over.setText(getTranslation("descend.byHand.over"));
    } else {
      StepByHand step = StepByHand.of(snapshot.descent());
      x.setFormula(tex(step.lines(0, "x")), plain(snapshot, step, 0));
      y.setFormula(tex(step.lines(1, "y")), plain(snapshot, step, 1));
    }
  }

  /** The lines below one another, each in letters and then in numbers. */
  static String tex(List<WorkedLine> lines) {
    StringBuilder tex = new StringBuilder("\\begin{aligned}");
    for (WorkedLine line : lines) {
      tex.append("& ").append(line.rule()).append("\\\\ &\\quad = ");
      tex.append(line.workingTex(TexNumber::number)).append("\\\\");
    }
    return tex.append("\\end{aligned}").toString();
  }

  private String plain(Snapshot snapshot, StepByHand step, int coordinate) {
    Numbers numbers = Numbers.of(getLocale());
    double before = snapshot.iterate().point().get(coordinate);
    return getTranslation(
        coordinate == 0 ? "descend.byHand.x" : "descend.byHand.y",
        numbers.format(before),
        numbers.format(step.update().step().get(coordinate)),
        numbers.format(step.target().get(coordinate)));
  }
}
