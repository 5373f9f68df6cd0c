package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.SurfaceChooser;
import org.thalweg.ui.part.TexFormula;

/** Chooses the function: a surface of the catalogue, or the learner's own formula. */
final class SubjectPanel extends Div implements Panel {
  private final Desk loop;
  private final Chooser<String> chooser;
  private final TexFormula formula = new TexFormula().block();
  private final OwnFormula own;
  private String shown = "";

  SubjectPanel(Desk loop) {
    this.loop = loop;
    chooser = SurfaceChooser.named(getTranslation("partial.subject.label"));
    chooser.onChosen(this::choose);
    own = new OwnFormula(loop);
    own.setVisible(false);
    addClassName("descend-stack");
    add(chooser, own, formula);
  }

  @Override
  public void show(Snapshot snapshot) {
    Subject subject = snapshot.settings().subject();
    String id = id(subject);
    String identity = id + subject.formula() + subject.ranges();
    if (identity.equals(shown)) {
      return;
    }
    shown = identity;
    chooser.setValue(id);
    own.setVisible(id.equals(LossSurface.CUSTOM));
    own.show(subject);
    String variables = String.join(", ", subject.variables());
    formula.setFormula(
        "f(" + variables + ")=" + subject.objective().expression().toTex(),
        "f(" + variables + ") = " + subject.formula());
  }

  private static String id(Subject subject) {
    return switch (subject) {
      case Subject.Plane plane -> plane.surface().id();
      case Subject.Space space -> LossSurface.CUSTOM;
    };
  }

  private void choose(String id) {
    loop.act(model -> {
      Subject now = model.settings().subject();
      model.choose(
          Surfaces.byId(id)
              .map(Subject::of)
              .orElseGet(() -> Subject.ofFormula(now.formula(), domain(now))));
    });
    if (id.equals(LossSurface.CUSTOM)) {
      own.setVisible(true);
      own.focus();
    }
  }

  /** What a map of the subject shows. */
  static Domain domain(Subject subject) {
    return new Domain(subject.ranges().getFirst(), subject.ranges().getLast());
  }
}
