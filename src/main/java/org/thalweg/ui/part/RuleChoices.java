package org.thalweg.ui.part;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thalweg.math.expression.Rule;

/**
 * The rules to choose from when one is asked for: the right one and three that are wrong wherever
 * it is right. So next to the quotient rule there is no product rule, as u/v is u · v⁻¹ as well.
 */
final class RuleChoices {
  private RuleChoices() {}

  /** Four rules in the order of a textbook; none where there is nothing to choose. */
  static List<Rule> of(Rule right) {
    List<Rule> choices = new ArrayList<>(wrong(right));
    if (!choices.isEmpty()) {
      choices.add(right);
      choices.sort(null);
    }
    return choices;
  }

  /** The name of a rule in the visitor's language. */
  static String name(Rule rule) {
    return I18NProvider.translate("part.rule." + key(rule));
  }

  /** A constant as it is written in the keys of its words. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Rule> wrong(Rule right) {
    return switch (right) {
      case CONSTANT -> List.of(Rule.VARIABLE, Rule.POWER, Rule.CHAIN);
      case VARIABLE -> List.of(Rule.CONSTANT, Rule.PRODUCT, Rule.CHAIN);
      case SUM -> List.of(Rule.PRODUCT, Rule.CONSTANT_FACTOR, Rule.CHAIN);
      case DIFFERENCE -> List.of(Rule.PRODUCT, Rule.QUOTIENT, Rule.CHAIN);
      case CONSTANT_FACTOR -> List.of(Rule.SUM, Rule.CONSTANT, Rule.CHAIN);
      case PRODUCT -> List.of(Rule.SUM, Rule.CONSTANT_FACTOR, Rule.CHAIN);
      case QUOTIENT -> List.of(Rule.SUM, Rule.DIFFERENCE, Rule.CONSTANT);
      case POWER -> List.of(Rule.SUM, Rule.CONSTANT, Rule.EXPONENTIAL);
      case CHAIN -> List.of(Rule.SUM, Rule.PRODUCT, Rule.QUOTIENT);
      case EXPONENTIAL -> List.of(Rule.SUM, Rule.POWER, Rule.LOGARITHM);
      case SINE -> List.of(Rule.POWER, Rule.COSINE, Rule.TANGENT);
      case COSINE -> List.of(Rule.POWER, Rule.SINE, Rule.TANGENT);
      case ROOT, LOGARITHM, TANGENT, INVERSE_TRIGONOMETRIC, HYPERBOLIC, GENERAL_POWER ->
          List.of(Rule.SUM, Rule.CONSTANT, Rule.SINE);
      case ABSOLUTE_VALUE, EXTREMUM, SIGMOID, RELU, STEP ->
          List.of(Rule.CONSTANT, Rule.VARIABLE, Rule.PRODUCT);
      case TOGETHER, SIMPLIFY -> List.of();
    };
  }
}
