package org.thalweg.math.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Joins a sum with the products in it to one instruction where nobody else needs the products.
 *
 * <p>The joined instruction rounds after every operation as before, so only the time changes.
 */
final class Fusion {
  private final Values values;
  private final Map<Integer, Instruction> instructions;
  private final int[] uses;

  Fusion(Values values, int[] outputs) {
    this.values = values;
    this.instructions = new LinkedHashMap<>(values.results());
    this.uses = new int[values.count()];
    for (int output : outputs) {
      uses[output] += 2;
    }
    for (Instruction instruction : instructions.values()) {
      instruction.inputs().forEach(operand -> uses[operand]++);
    }
  }

  /** The instructions by the number of their result, operands before results. */
  Map<Integer, Instruction> fused() {
    values.results().keySet().stream().sorted((a, b) -> b - a).forEach(this::fuse);
    return instructions;
  }

  private void fuse(int result) {
    Instruction instruction = instructions.get(result);
    if (instruction == null) {
      return;
    }
    Optional<Instruction> fused =
        switch (instruction.operation()) {
          case Instruction.ADD ->
              twoProducts(Instruction.SUM_OF_PRODUCTS, instruction)
                  .or(() -> nestedSum(instruction.first(), instruction.second()))
                  .or(() -> nestedSum(instruction.second(), instruction.first()))
                  .or(() -> oneProduct(instruction.first(), instruction.second()))
                  .or(() -> oneProduct(instruction.second(), instruction.first()));
          case Instruction.SUBTRACT ->
              twoProducts(Instruction.DIFFERENCE_OF_PRODUCTS, instruction)
                  .or(() -> lessConstant(instruction));
          default -> Optional.empty();
        };
    fused.ifPresent(joined -> instructions.replace(result, joined));
  }

  private Optional<Instruction> twoProducts(int operation, Instruction sum) {
    Optional<Instruction> left = once(sum.first(), Instruction.MULTIPLY);
    Optional<Instruction> right = once(sum.second(), Instruction.MULTIPLY);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    instructions.remove(sum.first());
    instructions.remove(sum.second());
    return Optional.of(
        new Instruction(
            operation,
            left.get().first(),
            left.get().second(),
            right.get().first(),
            right.get().second()));
  }

  /** {@code (a*b + c) + summand}. */
  private Optional<Instruction> nestedSum(int sum, int summand) {
    Optional<Instruction> inner = once(sum, Instruction.ADD);
    return inner
        .flatMap(add -> product(add.first(), add.second(), summand))
        .or(() -> inner.flatMap(add -> product(add.second(), add.first(), summand)))
        .map(joined -> {
          instructions.remove(sum);
          return joined;
        });
  }

  private Optional<Instruction> oneProduct(int product, int summand) {
    return product(product, summand, values.constant(-0.0));
  }

  /** {@code sum - constant} as the addition of the opposite constant. */
  private Optional<Instruction> lessConstant(Instruction difference) {
    double constant = values.constantAt(difference.second()).orElse(Double.NaN);
    return Double.isNaN(constant)
        ? Optional.empty()
        : nestedSum(difference.first(), values.constant(-constant))
            .or(() -> oneProduct(difference.first(), values.constant(-constant)));
  }

  private Optional<Instruction> product(int product, int second, int third) {
    Optional<Instruction> factors = once(product, Instruction.MULTIPLY);
    factors.ifPresent(multiplication -> instructions.remove(product));
    return factors.map(multiplication ->
        new Instruction(
            Instruction.PRODUCT_AND_SUMMANDS,
            multiplication.first(),
            multiplication.second(),
            second,
            third));
  }

  /**
   * The instruction behind a value that is used once, when it is this operation and not yet joined.
   */
  private Optional<Instruction> once(int value, int operation) {
    boolean usedOnce = value < uses.length && uses[value] == 1;
    Instruction instruction = instructions.get(value);
    return usedOnce && instruction != null && instruction.operation() == operation
        ? Optional.of(instruction)
        : Optional.empty();
  }
}
