package org.thalweg.math.expression;

import java.util.stream.IntStream;

/**
 * One instruction of {@link CompiledExpression}: an operation and the registers of its operands.
 *
 * <p>The result goes to the next register, so every register is written once. An operation that
 * needs fewer operands repeats the first.
 */
record Instruction(int operation, int first, int second, int third, int fourth) {
  /** Integers per instruction in the compiled code. */
  static final int WIDTH = 5;

  static final int ADD = 0;
  static final int SUBTRACT = 1;
  static final int MULTIPLY = 2;
  static final int DIVIDE = 3;

  /** {@code first * second + third * fourth}, each product rounded. */
  static final int SUM_OF_PRODUCTS = 4;

  /** {@code first * second - third * fourth}, each product rounded. */
  static final int DIFFERENCE_OF_PRODUCTS = 5;

  /** {@code (first * second + third) + fourth}, rounded after each operation. */
  static final int PRODUCT_AND_SUMMANDS = 6;

  static final int NEGATE = 7;
  static final int MINIMUM = 8;
  static final int MAXIMUM = 9;

  /** A power whose exponent is in a register. */
  static final int POWER = 10;

  /** A power whose second operand is the whole exponent itself, no register. */
  static final int WHOLE_POWER = 11;

  /** The first of the functions of one argument, which follow in the order of {@link Function}. */
  static final int FIRST_FUNCTION = 12;

  static Instruction unary(int operation, int operand) {
    return new Instruction(operation, operand, operand, operand, operand);
  }

  static Instruction binary(int operation, int first, int second) {
    return new Instruction(operation, first, second, first, first);
  }

  /** The operation of a function of one argument. */
  static int operation(Function function) {
    return FIRST_FUNCTION + function.ordinal();
  }

  /** Whether the second operand is a number instead of a register. */
  boolean hasWholeExponent() {
    return operation == WHOLE_POWER;
  }

  /** The numbers of all operands. */
  IntStream operands() {
    return hasWholeExponent() ? IntStream.of(first) : IntStream.of(first, second, third, fourth);
  }

  /** The operands of an instruction that is not joined, one that is used twice counted twice. */
  IntStream inputs() {
    return switch (operation) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MINIMUM, MAXIMUM, POWER -> IntStream.of(first, second);
      default -> IntStream.of(first);
    };
  }

  /** The result of an operation that is none of the common ones. */
  static double rare(int operation, double operand, int second, double[] registers) {
    return switch (operation) {
      case NEGATE -> -operand;
      case MINIMUM -> Math.min(operand, registers[second]);
      case MAXIMUM -> Math.max(operand, registers[second]);
      case POWER -> Arithmetic.power(operand, registers[second]);
      case WHOLE_POWER -> Arithmetic.power(operand, (double) second);
      default -> Function.at(operation - FIRST_FUNCTION).apply(operand);
    };
  }
}
