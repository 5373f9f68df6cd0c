package org.thalweg.math.optimizer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Optimizers made from names and numbers, as they come in an address or a request. */
final class OptimizerByName {
  static final List<String> IDS =
      List.of(GradientDescent.ID, Momentum.ID, Nesterov.ID, AdaGrad.ID, RmsProp.ID, Adam.ID);

  private OptimizerByName() {}

  static Optimizer of(String id, Map<String, Double> hyperParameters) {
    Optimizer defaults = defaults(id);
    Map<String, Double> values = new TreeMap<>();
    for (HyperParameter parameter : defaults.hyperParameters()) {
      values.put(parameter.name().id(), parameter.value());
    }
    hyperParameters.forEach((name, value) -> {
      if (values.replace(name, value) == null) {
        throw new IllegalArgumentException(
            "The optimizer "
                + id
                + " has no "
                + name
                + "; it has "
                + String.join(", ", values.keySet())
                + ".");
      }
    });
    return withValues(defaults, values);
  }

  private static Optimizer defaults(String id) {
    return switch (id) {
      case GradientDescent.ID -> new GradientDescent();
      case Momentum.ID -> new Momentum();
      case Nesterov.ID -> new Nesterov();
      case AdaGrad.ID -> new AdaGrad();
      case RmsProp.ID -> new RmsProp();
      case Adam.ID -> new Adam();
      default ->
          throw new IllegalArgumentException(
              "There is no optimizer of that name; there are " + String.join(", ", IDS) + ".");
    };
  }

  private static Optimizer withValues(Optimizer defaults, Map<String, Double> values) {
    double rate = value(values, HyperParameter.Name.LEARNING_RATE);
    return switch (defaults) {
      case GradientDescent plain -> plain.withLearningRate(rate);
      case Momentum momentum -> new Momentum(rate, value(values, HyperParameter.Name.MOMENTUM));
      case Nesterov nesterov -> new Nesterov(rate, value(values, HyperParameter.Name.MOMENTUM));
      case AdaGrad adaGrad -> new AdaGrad(rate, value(values, HyperParameter.Name.EPSILON));
      case RmsProp rmsProp ->
          new RmsProp(
              rate,
              value(values, HyperParameter.Name.DECAY),
              value(values, HyperParameter.Name.EPSILON));
      case Adam adam ->
          new Adam(
              rate,
              value(values, HyperParameter.Name.BETA1),
              value(values, HyperParameter.Name.BETA2),
              value(values, HyperParameter.Name.EPSILON));
    };
  }

  private static double value(Map<String, Double> values, HyperParameter.Name name) {
    Double value = values.get(name.id());
    if (value == null) {
      throw new IllegalStateException("no value for " + name);
    }
    return value;
  }
}
