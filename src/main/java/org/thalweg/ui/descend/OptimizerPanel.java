package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.OptimizerFields;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Chooses the optimizer, its hyper-parameters, the gradient noise and the step limit. */
final class OptimizerPanel extends Div implements Panel<Snapshot> {
  private static final double MOST_NOISE = 1e6;

  private final UpdateLoop<Model, Snapshot> loop;
  private final OptimizerFields optimizer;
  private final NumberInput noise;
  private final NumberInput seed;
  private final NumberInput limit;

  OptimizerPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    optimizer =
        new OptimizerFields(
            getTranslation("part.optimizer.label"),
            change -> loop.act(model -> model.use(change.apply(now(model)))));
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
    Div pair = new Div(noise, seed, limit);
    pair.addClassName("pair");
    addClassName("stack");
    add(
        optimizer.chooser(),
        new NativeDetails(getTranslation("descend.more"), optimizer.details(pair)));
  }

  @Override
  public void show(Snapshot snapshot) {
    RunSettings settings = snapshot.active().settings();
    optimizer.show(settings.optimizer());
    noise.setValue(settings.noise().map(GradientNoise::standardDeviation).orElse(0.0));
    settings.noise().ifPresent(present -> seed.setValue(present.seed()));
    limit.setValue(settings.stopping().stepLimit());
  }

  /** The optimizer of the next run, with the learning rate that the control shows. */
  private static Optimizer now(Model model) {
    return model.fresh().optimizer();
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
}
