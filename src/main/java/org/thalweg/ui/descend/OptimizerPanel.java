package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Chooses the optimizer, its hyper-parameters, the gradient noise and the step limit. */
final class OptimizerPanel extends Div implements Panel<Snapshot> {
  private static final double MOST_NOISE = 1e6;

  private final UpdateLoop<Model, Snapshot> loop;
  private final Chooser<String> chooser;
  private final Paragraph convention = new Paragraph();
  private final Div parameters = new Div();
  private final NumberInput noise;
  private final NumberInput seed;
  private final NumberInput limit;
  private final Map<Name, NumberInput> fields = new LinkedHashMap<>();
  private String shown = "";

  OptimizerPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chooser = new Chooser<>(getTranslation("descend.optimizer.label"));
    chooser.addAll(Optimizer.ids(), id -> getTranslation("optimizer." + id + ".name"));
    chooser.onChosen(id -> loop.act(model -> model.use(withId(model, id))));
    convention.addClassName("hint");
    parameters.addClassName("pair");
    noise =
        number("descend.noise", "descend.noise.range", value -> value >= 0 && value <= MOST_NOISE);
    seed =
        number(
            "descend.seed",
            "descend.seed.range",
            value -> value == Math.rint(value) && Math.abs(value) <= 1e15);
    limit =
        number(
            "descend.limit",
            "descend.limit.range",
            value ->
                value == Math.rint(value) && value >= 1 && value <= RunSettings.MAXIMUM_STEP_LIMIT);
    noise.onChanged(value -> applyNoise());
    seed.onChanged(value -> applyNoise());
    limit.onChanged(
        value -> restart(settings -> settings.withStopping(Stopping.after((long) value))));
    addClassName("stack");
    add(chooser, new NativeDetails(getTranslation("descend.more"), details()));
  }

  private Div details() {
    Div pair = new Div(noise, seed, limit);
    pair.addClassName("pair");
    Div all = new Div(convention, parameters, pair);
    all.addClassName("stack");
    return all;
  }

  @Override
  public void show(Snapshot snapshot) {
    RunSettings settings = snapshot.active().settings();
    Optimizer optimizer = settings.optimizer();
    if (!optimizer.id().equals(shown)) {
      shown = optimizer.id();
      chooser.setValue(shown);
      convention.setText(getTranslation("optimizer." + shown + ".convention"));
      rebuild(optimizer);
    }
    for (HyperParameter parameter : adjustable(optimizer)) {
      Optional.ofNullable(fields.get(parameter.name()))
          .ifPresent(field -> field.setValue(parameter.value()));
    }
    noise.setValue(settings.noise().map(GradientNoise::standardDeviation).orElse(0.0));
    settings.noise().ifPresent(present -> seed.setValue(present.seed()));
    limit.setValue(settings.stopping().stepLimit());
  }

  private void rebuild(Optimizer optimizer) {
    fields.clear();
    parameters.removeAll();
    for (HyperParameter parameter : adjustable(optimizer)) {
      Name name = parameter.name();
      NumberInput field =
          new NumberInput(
              getTranslation("optimizer.parameter." + name.id()),
              name.range()::contains,
              getTranslation("optimizer.parameter.range." + name.id()));
      field.onChanged(value -> loop.act(model -> model.use(with(model, name, value))));
      fields.put(name, field);
      parameters.add(field);
    }
  }

  private void applyNoise() {
    restart(settings ->
        settings.withNoise(
            noise.getValue() > 0
                ? Optional.of(new GradientNoise(noise.getValue(), (long) seed.getValue()))
                : Optional.empty()));
  }

  private void restart(UnaryOperator<RunSettings> change) {
    loop.act(model -> model.restart(change.apply(model.fresh())));
  }

  private NumberInput number(String label, String complaint, DoublePredicate allowed) {
    return new NumberInput(getTranslation(label), allowed, getTranslation(complaint));
  }

  /**
   * Another optimizer with its own defaults; the learning rate stays, so that the two can be
   * compared.
   */
  private static Optimizer withId(Model model, String id) {
    return Optimizer.of(id, Map.of(Name.LEARNING_RATE.id(), model.state().active().nextRate()));
  }

  private static Optimizer with(Model model, Name name, double value) {
    Optimizer now = model.fresh().optimizer();
    Map<String, Double> values = new LinkedHashMap<>();
    now.hyperParameters().forEach(one -> values.put(one.name().id(), one.value()));
    values.put(name.id(), value);
    return Optimizer.of(now.id(), values);
  }

  private static List<HyperParameter> adjustable(Optimizer optimizer) {
    return optimizer.hyperParameters().stream()
        .filter(parameter -> parameter.name() != Name.LEARNING_RATE)
        .toList();
  }
}
