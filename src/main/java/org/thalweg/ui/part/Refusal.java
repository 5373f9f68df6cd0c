package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.thalweg.live.LimitReachedException;
import org.thalweg.math.descent.NotFiniteException;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.network.DataTableException;
import org.thalweg.math.optimizer.HyperParameterException;
import org.thalweg.text.Words;

/**
 * Why a wish was refused, as a sentence to translate.
 *
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record Refusal(String key, List<String> arguments) {

  /** What an exception says to a learner. */
  public static Refusal of(RuntimeException exception) {
    return switch (exception) {
      case RefusedException refused -> new Refusal(refused.key(), refused.arguments());
      case NotFiniteException undefined -> new Refusal(undefined.messageKey(), List.of());
      case HyperParameterException range -> new Refusal(range.messageKey(), range.arguments());
      case FormulaException formula ->
          new Refusal(formula.problem().messageKey(), formula.problem().arguments());
      case DataTableException table -> new Refusal(table.messageKey(), table.arguments());
      case LimitReachedException limit -> new Refusal("live.limit." + id(limit.limit()), List.of());
      default -> new Refusal("part.refused", List.of());
    };
  }

  /** The sentence in the language of a page. */
  public String in(Component page) {
    return page.getTranslation(key, arguments.toArray());
  }

  /** The sentence in English, for whoever writes a file. */
  public String inEnglish() {
    return Words.english(key, arguments.toArray());
  }

  private static String id(LimitReachedException.Limit limit) {
    return limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
