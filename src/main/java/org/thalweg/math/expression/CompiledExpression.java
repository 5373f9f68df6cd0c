package org.thalweg.math.expression;

import java.util.List;

/**
 * Expressions compiled into a short list of instructions, the fast way to evaluate them.
 *
 * <p>Several outputs, such as a value and its partial derivatives, share every part that they have
 * in common. The instructions run in a fixed order and use the arithmetic of {@link
 * Expression#evaluate}, so both give the same bits. It never changes; threads may share it when
 * each brings its own scratch array.
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
   * @param results receives one value per expression; NaN or infinite where it has none
   * @param scratch working space of at least {@link #scratchSize()} doubles, its contents arbitrary
   *     before and after
   */
  public void evaluate(double[] point, double[] results, double[] scratch) {
    System.arraycopy(point, 0, scratch, 0, variables);
    System.arraycopy(constants, 0, scratch, variables, constants.length);
    int target = variables + constants.length;
    int[] instructions = code;
    for (int i = 0; i < instructions.length; i += Instruction.WIDTH) {
      scratch[target++] =
          Instruction.run(instructions[i], instructions[i + 1], instructions[i + 2], scratch);
    }
    for (int i = 0; i < outputs.length; i++) {
      results[i] = scratch[outputs[i]];
    }
  }
}
