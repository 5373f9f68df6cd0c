package org.thalweg.math.expression;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The numbered values of a compilation: variables first, then constants and results as they appear.
 */
final class Values {
  private final Map<Double, Integer> constants = new LinkedHashMap<>();
  private final Map<Integer, Double> constantValues = new HashMap<>();
  private final Map<Instruction, Integer> numbers = new HashMap<>();
  private final Map<Integer, Instruction> results = new LinkedHashMap<>();
  private int count;

  Values(int variables) {
    this.count = variables;
  }

  int count() {
    return count;
  }

  /** The number of a constant. */
  int constant(double value) {
    Integer known = constants.get(value);
    if (known == null) {
      known = count++;
      constants.put(value, known);
      constantValues.put(known, value);
    }
    return known;
  }

  /** The number of an instruction's result, the same for the same instruction. */
  int of(Instruction instruction) {
    Integer known = numbers.get(instruction);
    if (known == null) {
      known = count++;
      numbers.put(instruction, known);
      results.put(known, instruction);
    }
    return known;
  }

  OptionalDouble constantAt(int value) {
    Double constant = constantValues.get(value);
    return constant == null ? OptionalDouble.empty() : OptionalDouble.of(constant);
  }

  /** The instruction that gives this value, if one does. */
  Optional<Instruction> instructionAt(int value) {
    return Optional.ofNullable(results.get(value));
  }

  /** The constants with their numbers, in the order of appearance. */
  Map<Double, Integer> constants() {
    return Collections.unmodifiableMap(constants);
  }

  /** The instructions by the number of their result, operands before results. */
  Map<Integer, Instruction> results() {
    return Collections.unmodifiableMap(results);
  }
}
