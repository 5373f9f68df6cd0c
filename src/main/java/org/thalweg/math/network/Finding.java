package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thalweg.text.Numbers;
import org.thalweg.text.Words;

/**
 * Something that a training shows, told from its numbers.
 *
 * @param kind what it is
 * @param names of units or layers, for the sentence, before its numbers
 * @param numbers that the sentence names, unrounded
 */
public record Finding(Kind kind, List<String> names, List<Double> numbers) {

  /** Copies the lists. */
  public Finding {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }

  /** What there is to be found. */
  public enum Kind {
    /** No step was made: loss. */
    START("start"),
    /** The loss is lower than at the start: loss then, loss now, steps. */
    FELL("fell"),
    /** The loss is not lower than at the start: loss then, loss now, steps. */
    ROSE("rose"),
    /** The numbers left all bounds: step. */
    DIVERGED("diverged"),
    /** A unit of a ReLU answers 0 to every example, and did so before: unit; examples, steps. */
    DEAD("dead"),
    /** Most answers of a layer are where its activation is flat: layer; share in percent. */
    SATURATED("saturated"),
    /** The first layer's derivatives are tiny beside the last layer's: ratio. */
    VANISHING("vanishing"),
    /** Units with the same weights that nothing tells apart: units. */
    TWINS("twins"),
    /** The held-out loss has risen while the other fell: lowest, step of it, now. */
    OVERFITTING("overfitting");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name in keys of translations. */
    public String id() {
      return id;
    }
  }

  static Finding of(Kind kind, Double... numbers) {
    return new Finding(kind, List.of(), List.of(numbers));
  }

  static Finding of(Kind kind, String name, Double... numbers) {
    return new Finding(kind, List.of(name), List.of(numbers));
  }

  /** The key of the translated sentence, a pattern for {@link #arguments}. */
  public String messageKey() {
    return "finding." + kind.id();
  }

  /** Names and numbers as they are read in {@code locale}. */
  public List<String> arguments(Locale locale) {
    List<String> arguments = new ArrayList<>(names);
    Numbers written = Numbers.of(locale);
    numbers.forEach(number -> arguments.add(written.format(number, 3)));
    return List.copyOf(arguments);
  }

  /** The English sentence. */
  public String sentence() {
    return Words.english(messageKey(), arguments(Locale.ENGLISH).toArray());
  }
}
