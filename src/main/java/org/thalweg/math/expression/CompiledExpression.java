package org.thalweg.math.expression;

import java.util.List;

/**
 * Expressions compiled into a short list of instructions, the fast way to evaluate them.
 *
 * <p>Several outputs, such as a value and its partial derivatives, share every part that they have
 * in common. The instructions run in a fixed order and round like {@link Expression#evaluate}, so
 * both give the same bits (but for the payload of a NaN). It never changes; threads may share it
 * when each brings its own scratch array.
 */
public final class CompiledExpression {
  private final int variables;
  private final double[] constants;
  private final int[] code;
  private final int[] outputs;

  CompiledExpression(int variables, double[] constants, int[] code, int[] outputs) {
    this.variables = variables;
    this.constants = constants;
    this.code = code;
    this.outputs = outputs;
  }

  /**
   * Compiles expressions.
   *
   * @param outputs the expressions whose values are wanted
   * @param variableOrder which variable each component of a point means
   * @throws IllegalArgumentException when an expression has another variable
   */
  public static CompiledExpression compile(List<Expression> outputs, List<String> variableOrder) {
    return new Compiler(variableOrder).compile(outputs);
  }

  /** The number of doubles that {@link #evaluate} needs to work in. */
  public int scratchSize() {
    return variables + constants.length + code.length / Instruction.WIDTH;
  }

  /** The number of expressions that were compiled. */
  public int outputCount() {
    return outputs.length;
  }

  /**
   * Evaluates all expressions at a point.
   *
   * @param point the variables' values in the compiled order
   * @param results receives one value per expression; NaN where it has none, infinite where it is
   *     over the largest double
   * @param scratch working space of at least {@link #scratchSize()} doubles, its contents arbitrary
   *     before and after
   */
  public void evaluate(double[] point, double[] results, double[] scratch) {
    int register = 0;
    while (register < variables) {
      scratch[register] = point[register];
      register++;
    }
    for (double constant : constants) {
      scratch[register++] = constant;
    }
    run(code, register, scratch);
    for (int i = 0; i < outputs.length; i++) {
      results[i] = scratch[outputs[i]];
    }
  }

  private static void run(int[] code, int firstResult, double[] registers) {
    int result = firstResult;
    for (int i = 0; i < code.length; i += Instruction.WIDTH) {
      double first = registers[code[i + 1]];
      int second = code[i + 2];
      registers[result++] =
          switch (code[i]) {
            case Instruction.ADD -> first + registers[second];
            case Instruction.SUBTRACT -> first - registers[second];
            case Instruction.MULTIPLY -> first * registers[second];
            case Instruction.DIVIDE -> Arithmetic.quotient(first, registers[second]);
            case Instruction.SUM_OF_PRODUCTS ->
                first * registers[second] + registers[code[i + 3]] * registers[code[i + 4]];
            case Instruction.DIFFERENCE_OF_PRODUCTS ->
                first * registers[second] - registers[code[i + 3]] * registers[code[i + 4]];
            case Instruction.PRODUCT_AND_SUMMANDS ->
                first * registers[second] + registers[code[i + 3]] + registers[code[i + 4]];
            default -> Instruction.rare(code[i], first, second, registers);
          };
    }
  }
}
