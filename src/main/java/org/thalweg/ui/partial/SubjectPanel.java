package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.FormulaBox;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.part.SurfaceChooser;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Chooses the function: a surface of the catalogue, or the learner's own formula. */
final class SubjectPanel extends Div implements Panel<Snapshot> {
  private final UpdateLoop<Model, Snapshot> loop;
  private final Chooser<String> chooser;
  private final TexFormula formula = new TexFormula().block();
  private final FormulaBox<Subject> own;
  private String shown = "";

  /** Read outside the session lock, while a formula is typed. */
  private volatile Domain shownDomain = SettingsCodec.OWN_DOMAIN;

  SubjectPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chooser = SurfaceChooser.named(getTranslation("partial.subject.label"));
    chooser.onChosen(this::choose);
    own = own();
    own.setVisible(false);
    addClassName("stack");
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
    shownDomain = domain(subject);
    chooser.setValue(id);
    own.setVisible(id.equals(LossSurface.CUSTOM));
    own.show(subject.formula(), subject.ranges());
    String variables = String.join(", ", subject.variables());
    formula.setFormula(
        "f(" + variables + ")=" + subject.objective().expression().toTex(),
        "f(" + variables + ") = " + subject.formula());
  }

  private FormulaBox<Subject> own() {
    FormulaField field = new FormulaField(getTranslation("partial.own.label"));
    field.setPlaceholder("x^2 + y^2 + x z");
    return new FormulaBox<>(
            field,
            loop,
            typed -> Subject.ofFormula(typed.formula(), shownDomain),
            subject -> loop.act(model -> model.retype(subject)))
        .withHint(getTranslation("partial.own.hint"));
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
  private static Domain domain(Subject subject) {
    return new Domain(subject.ranges().getFirst(), subject.ranges().getLast());
  }
}
