package org.thalweg.math.expression;

/**
 * The instructions of {@link CompiledExpression}: an operation and two operands, each the index of
 * a register.
 *
 * <p>The result goes to the next register, so every register is written once.
 */
final class Instruction {
  /** Integers per instruction: the operation, the first operand, the second operand. */
  static final int WIDTH = 3;

  static final int ADD = 0;
  static final int SUBTRACT = 1;
  static final int MULTIPLY = 2;
  static final int DIVIDE = 3;
  static final int SQUARE = 4;
  static final int NEGATE = 5;
  static final int MINIMUM = 6;
  static final int MAXIMUM = 7;

  /** A power whose second operand is a register. */
  static final int POWER = 8;

  /** A power whose second operand is the whole exponent itself. */
  static final int WHOLE_POWER = 9;

  /** The first of the functions of one argument, in the order of {@link Function}. */
  static final int FIRST_FUNCTION = 10;

  private static final Function[] FUNCTIONS = Function.values();

  private Instruction() {}

  /** The operation of a function of one argument. */
  static int of(Function function) {
    return FIRST_FUNCTION + function.ordinal();
  }

  static double run(int operation, int first, int second, double[] registers) {
    double operand = registers[first];
    return switch (operation) {
      case ADD -> operand + registers[second];
      case SUBTRACT -> operand - registers[second];
      case MULTIPLY -> operand * registers[second];
      case DIVIDE -> operand / registers[second];
      case SQUARE -> operand * operand;
      case NEGATE -> -operand;
      case MINIMUM -> Math.min(operand, registers[second]);
      case MAXIMUM -> Math.max(operand, registers[second]);
      case POWER -> Arithmetic.power(operand, registers[second]);
      case WHOLE_POWER -> Arithmetic.power(operand, second);
      default -> FUNCTIONS[operation - FIRST_FUNCTION].apply(operand);
    };
  }
}
