package org.thalweg.math.descent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thalweg.math.objective.Ground;
import org.thalweg.text.Numbers;
import org.thalweg.text.Words;

/**
 * What is going on in a descent, told from its numbers: a kind of situation with the numbers that
 * its sentence names.
 *
 * @param kind the situation
 * @param numbers the numbers of {@link DiagnosisKind#quantities()}, no others
 */
public record Diagnosis(DiagnosisKind kind, Map<Quantity, Double> numbers) {

  /** Copies the numbers and checks that they are those of the kind. */
  public Diagnosis {
    Map<Quantity, Double> copy = new EnumMap<>(Quantity.class);
    copy.putAll(numbers);
    numbers = Collections.unmodifiableMap(copy);
    if (!numbers.keySet().containsAll(kind.quantities())
        || numbers.size() != kind.quantities().size()) {
      throw new IllegalArgumentException(kind + " needs " + kind.quantities());
    }
  }

  /**
   * Looks at a descent at its current iterate, and ahead.
   *
   * @param ground knows the region and the minima
   * @param recent the last iterates, oldest first, some ten or twenty; the current one may be among
   *     them; may be empty
   */
  public static Diagnosis of(Descent descent, Ground ground, List<Iterate> recent) {
    return of(descent, ground, recent, Outlook.of(descent, ground.region()));
  }

  /**
   * The same with what was seen ahead already.
   *
   * @param outlook what the descent will do if nothing is changed; empty when nobody looked
   */
  public static Diagnosis of(
      Descent descent, Ground ground, List<Iterate> recent, Optional<Outlook> outlook) {
    Situation situation = Situation.of(descent, ground, recent, outlook);
    return descent.isOver()
        ? EndedDescents.diagnose(situation)
        : RunningDescents.diagnose(situation);
  }

  /** The English sentence. */
  public String sentence() {
    return Words.english(messageKey(), arguments(Locale.ENGLISH).toArray());
  }

  /**
   * The key of the translated sentence, a {@link java.text.MessageFormat} pattern for {@link
   * #arguments}.
   */
  public String messageKey() {
    return "diagnosis." + kind.id();
  }

  /** The numbers as they are read in {@code locale}, in the order of the kind's quantities. */
  public List<String> arguments(Locale locale) {
    List<String> texts = new ArrayList<>();
    for (Quantity quantity : kind.quantities()) {
      texts.add(text(quantity, locale));
    }
    return List.copyOf(texts);
  }

  /** One of the numbers, unrounded. */
  public double number(Quantity quantity) {
    Double number = numbers.get(quantity);
    if (number == null) {
      throw new IllegalArgumentException(kind + " names no " + quantity);
    }
    return number;
  }

  private String text(Quantity quantity, Locale locale) {
    double number = number(quantity);
    Numbers numbers = Numbers.of(locale);
    return quantity == Quantity.PRODUCT
        ? numbers.formatDistinct(number, bounds())
        : quantity.rounding().written(number, numbers);
  }

  /**
   * What the product is compared with in the same sentence, so that 3.81 is not shown as "3.8 is
   * over 3.8".
   */
  private List<Double> bounds() {
    List<Double> bounds = new ArrayList<>();
    for (Quantity bound : List.of(Quantity.STEADY_BOUND, Quantity.LIMIT_BOUND)) {
      Double number = numbers.get(bound);
      if (number != null) {
        bounds.add(number);
      }
    }
    return bounds;
  }
}
