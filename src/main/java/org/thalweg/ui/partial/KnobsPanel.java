package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.part.Knob;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** A knob for every variable, each with a button that freezes knobs. */
final class KnobsPanel extends Div implements Panel<Snapshot> {
  /** An arrow key turns a knob by about this part of its range. */
  private static final double STEP_SHARE = 0.01;

  private final UpdateLoop<Model, Snapshot> loop;
  private final List<Knob> knobs = new ArrayList<>();
  private final List<NativeButton> freezers = new ArrayList<>();
  private List<String> variables = List.of();

  KnobsPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    addClassName("partial-knobs");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("partial.knobs.label"));
  }

  @Override
  public void show(Snapshot snapshot) {
    Settings settings = loop.now(Model::settings, snapshot.settings());
    if (!settings.subject().variables().equals(variables)) {
      build(settings.subject());
    }
    for (int i = 0; i < knobs.size(); i++) {
      Interval range = settings.subject().ranges().get(i);
      Knob knob = knobs.get(i);
      knob.setRange(range.low(), range.high(), step(range));
      knob.setValue(settings.point().get(i));
      knob.setFrozen(settings.isFrozen(i));
      boolean pressed = isPair() ? settings.isFrozen(i) : settings.turning() == i;
      freezers.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
  }

  private void build(Subject subject) {
    removeAll();
    knobs.clear();
    freezers.clear();
    variables = subject.variables();
    for (int i = 0; i < variables.size(); i++) {
      add(knob(i));
    }
    setClassName("many", !isPair());
  }

  private boolean isPair() {
    return variables.size() == 2;
  }

  private Knob knob(int index) {
    String name = variables.get(index);
    Knob knob = new Knob(name);
    knob.onTurned(value -> loop.act(model -> model.turn(index, value)));
    NativeButton freezer =
        new NativeButton(
            getTranslation(isPair() ? "partial.knob.freeze" : "partial.knob.turnOnly", name),
            event ->
                loop.act(model -> {
                  if (isPair()) {
                    model.freeze(index);
                  } else {
                    model.turnOnly(index);
                  }
                }));
    freezer.addClassName("button");
    knob.add(freezer);
    knobs.add(knob);
    freezers.add(freezer);
    return knob;
  }

  /**
   * A knob turned by one step up (1) or down (−1), as far as it goes, without a trail of digits.
   */
  static double turned(double value, int way, Interval range) {
    BigDecimal step = BigDecimal.valueOf(way * step(range));
    double wished = BigDecimal.valueOf(value).add(step).doubleValue();
    return Math.clamp(wished, range.low(), range.high());
  }

  /** 1, 2 or 5 times a power of ten, so that round numbers are reached. */
  private static double step(Interval range) {
    double wished = range.length() * STEP_SHARE;
    int exponent = (int) Math.floor(Math.log10(wished));
    double digit = wished / Math.pow(10, exponent);
    String rounded = digit >= 5 ? "5" : digit >= 2 ? "2" : "1";
    return Double.parseDouble(rounded + "e" + exponent);
  }
}
