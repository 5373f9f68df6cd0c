package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.optimizer.Optimizer;

/**
 * Chooses the optimizer, and has a field for each of its hyper-parameters but the learning rate,
 * which has a control of its own.
 */
public final class OptimizerFields {
  private final Consumer<UnaryOperator<Optimizer>> listener;
  private final Chooser<String> chooser;
  private final Paragraph convention = new Paragraph();
  private final Div parameters = new Div();
  private final Map<Name, NumberInput> fields = new LinkedHashMap<>();
  private String shown = "";

  /** Fields that tell how the optimizer changes; it keeps the learning rate that it has then. */
  public OptimizerFields(String label, Consumer<UnaryOperator<Optimizer>> listener) {
    this.listener = listener;
    chooser = new Chooser<>(label);
    chooser.addAll(Optimizer.ids(), id -> chooser.getTranslation("optimizer." + id + ".name"));
    // The learning rate stays, so that the two can be compared.
    chooser.onChosen(id -> listener.accept(before -> Optimizer.of(id, before.learningRate())));
    convention.addClassName("hint");
    parameters.addClassName("pair");
  }

  /** The choice of the optimizer. */
  public Chooser<String> chooser() {
    return chooser;
  }

  /** Whose convention it follows, and its hyper-parameters. */
  public Div details(Div... more) {
    Div all = new Div(convention, parameters);
    all.add(more);
    all.addClassName("stack");
    return all;
  }

  /** Shows an optimizer. */
  public void show(Optimizer optimizer) {
    if (!optimizer.id().equals(shown)) {
      shown = optimizer.id();
      chooser.setValue(shown);
      convention.setText(chooser.getTranslation("optimizer." + shown + ".convention"));
      rebuild(optimizer);
    }
    for (HyperParameter parameter : adjustable(optimizer)) {
      Optional.ofNullable(fields.get(parameter.name()))
          .ifPresent(field -> field.setValue(parameter.value()));
    }
  }

  private void rebuild(Optimizer optimizer) {
    fields.clear();
    parameters.removeAll();
    for (HyperParameter parameter : adjustable(optimizer)) {
      Name name = parameter.name();
      NumberInput field =
          new NumberInput(
              chooser.getTranslation("optimizer.parameter." + name.id()),
              name.range()::contains,
              chooser.getTranslation("optimizer.parameter.range." + name.id()));
      field.onChanged(value -> listener.accept(before -> with(before, name, value)));
      fields.put(name, field);
      parameters.add(field);
    }
  }

  private static Optimizer with(Optimizer before, Name name, double value) {
    Map<String, Double> values = new LinkedHashMap<>();
    before.hyperParameters().forEach(one -> values.put(one.name().id(), one.value()));
    values.put(name.id(), value);
    return Optimizer.of(before.id(), values);
  }

  private static List<HyperParameter> adjustable(Optimizer optimizer) {
    return optimizer.hyperParameters().stream()
        .filter(parameter -> parameter.name() != Name.LEARNING_RATE)
        .toList();
  }
}
