package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.NamedConstant;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;
import org.thalweg.math.expression.Expression.Sum;
import org.thalweg.math.expression.Expression.Variable;

/**
 * Compiles trees to instructions; each operation on the same operands is done once.
 *
 * <p>First all operations are numbered, then the numbers become registers: variables, constants,
 * results.
 */
final class Compiler {
  /** An operation on values that have numbers already. */
  private record Operation(int code, int first, int second) {}

  private final List<String> variableOrder;
  private final Map<Double, Integer> constants = new LinkedHashMap<>();
  private final Map<Operation, Integer> operations = new LinkedHashMap<>();
  private final Map<Integer, Double> constantValues = new HashMap<>();
  private int values;

  Compiler(List<String> variableOrder) {
    this.variableOrder = List.copyOf(variableOrder);
    this.values = variableOrder.size();
  }

  CompiledExpression compile(List<Expression> expressions) {
    int[] outputs = expressions.stream().mapToInt(this::value).toArray();
    int[] registers = registers();
    List<Integer> code = new ArrayList<>();
    operations.forEach((operation, value) -> {
      code.add(operation.code());
      code.add(registers[operation.first()]);
      boolean wholeExponent = operation.code() == Instruction.WHOLE_POWER;
      code.add(wholeExponent ? operation.second() : registers[operation.second()]);
    });
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = registers[outputs[i]];
    }
    return new CompiledExpression(
        variableOrder.size(),
        constants.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        code.stream().mapToInt(Integer::intValue).toArray(),
        outputs);
  }

  /**
   * Which register each value is in: variables first, then constants, then results in the order of
   * instructions.
   */
  private int[] registers() {
    int[] registers = new int[values];
    int next = 0;
    for (; next < variableOrder.size(); next++) {
      registers[next] = next;
    }
    for (int constant : constants.values()) {
      registers[constant] = next++;
    }
    for (int result : operations.values()) {
      registers[result] = next++;
    }
    return registers;
  }

  /** The number of an expression's value. */
  private int value(Expression expression) {
    return switch (expression) {
      case Constant(double value) -> constant(value);
      case NamedConstant constant -> constant(constant.value());
      case Variable(String name) -> variable(name);
      case Negation(Expression operand) -> unary(Instruction.NEGATE, value(operand));
      case Sum(Expression left, Expression right) ->
          commutative(Instruction.ADD, value(left), value(right));
      case Difference(Expression left, Expression right) ->
          operation(Instruction.SUBTRACT, value(left), value(right));
      case Product(Expression left, Expression right) ->
          commutative(Instruction.MULTIPLY, value(left), value(right));
      case Quotient(Expression numerator, Expression denominator) ->
          operation(Instruction.DIVIDE, value(numerator), value(denominator));
      case Power(Expression base, Expression exponent) -> power(value(base), value(exponent));
      case Call(Function function, List<Expression> arguments) -> call(function, arguments);
    };
  }

  private int variable(String name) {
    int index = variableOrder.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The variable " + name + " is not one of " + variableOrder);
    }
    return index;
  }

  private int constant(double value) {
    Integer known = constants.get(value);
    if (known == null) {
      known = values++;
      constants.put(value, known);
      constantValues.put(known, value);
    }
    return known;
  }

  private int power(int base, int exponent) {
    Double constant = constantValues.get(exponent);
    if (constant == null
        || constant != Math.rint(constant)
        || Math.abs(constant) > Arithmetic.MULTIPLIED_EXPONENT) {
      return operation(Instruction.POWER, base, exponent);
    }
    return constant == 2
        ? unary(Instruction.SQUARE, base)
        : operation(Instruction.WHOLE_POWER, base, constant.intValue());
  }

  private int call(Function function, List<Expression> arguments) {
    int result = value(arguments.getFirst());
    if (!function.takesSeveral()) {
      return unary(Instruction.of(function), result);
    }
    int code = function == Function.MIN ? Instruction.MINIMUM : Instruction.MAXIMUM;
    for (Expression argument : arguments.subList(1, arguments.size())) {
      result = operation(code, result, value(argument));
    }
    return result;
  }

  private int unary(int code, int operand) {
    return operation(code, operand, operand);
  }

  /** An operation whose operands may change places. */
  private int commutative(int code, int left, int right) {
    return operation(code, Math.min(left, right), Math.max(left, right));
  }

  private int operation(int code, int first, int second) {
    Operation operation = new Operation(code, first, second);
    Integer known = operations.get(operation);
    if (known == null) {
      known = values++;
      operations.put(operation, known);
    }
    return known;
  }
}
