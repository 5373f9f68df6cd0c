package org.thalweg.math.expression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * Compiles trees to instructions.
 *
 * <p>Every variable, constant and result is a numbered value; an operation on the same values is
 * done once. {@link Fusion} then joins neighbours, and at last each value gets its register:
 * variables, constants, results.
 */
final class Compiler {
  private final List<String> variableOrder;
  private final Values values;

  Compiler(List<String> variableOrder) {
    this.variableOrder = List.copyOf(variableOrder);
    this.values = new Values(variableOrder.size());
  }

  CompiledExpression compile(List<Expression> expressions) {
    int[] outputs = expressions.stream().mapToInt(this::value).toArray();
    Map<Integer, Instruction> instructions = new Fusion(values, outputs).fused();
    Map<Double, Integer> constants = used(values.constants(), instructions.values(), outputs);
    int[] registers = new int[values.count()];
    int next = 0;
    for (; next < variableOrder.size(); next++) {
      registers[next] = next;
    }
    for (int constant : constants.values()) {
      registers[constant] = next++;
    }
    for (int result : instructions.keySet()) {
      registers[result] = next++;
    }
    return new CompiledExpression(
        variableOrder.size(),
        constants.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        code(instructions.values(), registers),
        IntStream.of(outputs).map(output -> registers[output]).toArray());
  }

  private static Map<Double, Integer> used(
      Map<Double, Integer> constants, Collection<Instruction> instructions, int[] outputs) {
    Set<Integer> used = IntStream.of(outputs).boxed().collect(Collectors.toSet());
    for (Instruction instruction : instructions) {
      instruction.operands().forEach(used::add);
    }
    Map<Double, Integer> kept = new LinkedHashMap<>(constants);
    kept.values().retainAll(used);
    return kept;
  }

  private static int[] code(Collection<Instruction> instructions, int[] registers) {
    int[] code = new int[instructions.size() * Instruction.WIDTH];
    int next = 0;
    for (Instruction instruction : instructions) {
      code[next++] = instruction.operation();
      code[next++] = registers[instruction.first()];
      code[next++] =
          instruction.hasWholeExponent() ? instruction.second() : registers[instruction.second()];
      code[next++] = registers[instruction.third()];
      code[next++] = registers[instruction.fourth()];
    }
    return code;
  }

  /** The number of an expression's value. */
  private int value(Expression expression) {
    return switch (expression) {
      case Constant(double value) -> values.constant(value);
      case NamedConstant constant -> values.constant(constant.value());
      case Variable(String name) -> variable(name);
      case Negation(Expression operand) ->
          values.of(Instruction.unary(Instruction.NEGATE, value(operand)));
      case Sum(Expression left, Expression right) -> commutative(Instruction.ADD, left, right);
      case Difference(Expression left, Expression right) ->
          binary(Instruction.SUBTRACT, left, right);
      case Product(Expression left, Expression right) ->
          commutative(Instruction.MULTIPLY, left, right);
      case Quotient(Expression left, Expression right) -> binary(Instruction.DIVIDE, left, right);
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

  private int binary(int operation, Expression left, Expression right) {
    int first = value(left);
    return values.of(Instruction.binary(operation, first, value(right)));
  }

  /** An operation whose operands may change places, in the order that finds a repetition. */
  private int commutative(int operation, Expression left, Expression right) {
    int first = value(left);
    int second = value(right);
    return values.of(
        Instruction.binary(operation, Math.min(first, second), Math.max(first, second)));
  }

  private int power(int base, int exponent) {
    double constant = values.constantAt(exponent).orElse(Double.NaN);
    if (constant == 2) {
      return values.of(Instruction.binary(Instruction.MULTIPLY, base, base));
    }
    boolean whole =
        constant == Math.rint(constant) && Math.abs(constant) <= Arithmetic.MULTIPLIED_EXPONENT;
    return whole
        ? values.of(new Instruction(Instruction.WHOLE_POWER, base, (int) constant, base, base))
        : values.of(Instruction.binary(Instruction.POWER, base, exponent));
  }

  private int call(Function function, List<Expression> arguments) {
    int result = value(arguments.getFirst());
    if (!function.takesSeveral()) {
      return values.of(Instruction.unary(Instruction.operation(function), result));
    }
    int operation = function == Function.MIN ? Instruction.MINIMUM : Instruction.MAXIMUM;
    for (Expression argument : arguments.subList(1, arguments.size())) {
      result = values.of(Instruction.binary(operation, result, value(argument)));
    }
    return result;
  }
}
