package org.thalweg.math.objective;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * The mean squared error of a straight line {@code y = a·x + b} through measured points, as a
 * function of slope a and intercept b:
 *
 * <pre>E(a, b) = 1/n · Σ (a·xᵢ + b − yᵢ)²</pre>
 *
 * <p>A bowl with one lowest point wherever the xᵢ are not all equal. Source of the closed form: C.
 * Gauss, "Theoria motus", 1809, section 177; any textbook as "normal equations".
 *
 * @param measurements at least two, with different x
 */
public record LineFit(List<Measurement> measurements) implements Objective {

  /** One measured point. */
  public record Measurement(double x, double y) {}

  /** Copies the measurements and refuses those through which many lines fit equally well. */
  public LineFit {
    measurements = List.copyOf(measurements);
    if (measurements.stream().mapToDouble(Measurement::x).distinct().count() < 2) {
      throw new IllegalArgumentException("A line needs two different x at least.");
    }
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public double value(Vector line) {
    return mean(each -> square(residual(line, each)));
  }

  @Override
  public Vector gradient(Vector line) {
    return Vector.of(
        mean(each -> 2 * residual(line, each) * each.x()), mean(each -> 2 * residual(line, each)));
  }

  @Override
  public boolean hasConstantHessian() {
    return true;
  }

  @Override
  public Matrix hessian(Vector line) {
    double mixed = 2 * mean(Measurement::x);
    return Matrix.of(2, 2 * mean(each -> square(each.x())), mixed, mixed, 2);
  }

  /** The line with the smallest error, (a, b): {@code a = cov(x, y)/var(x), b = ȳ − a·x̄}. */
  public Vector leastSquares() {
    double meanX = mean(Measurement::x);
    double meanY = mean(Measurement::y);
    double covariance = mean(each -> (each.x() - meanX) * (each.y() - meanY));
    double slope = covariance / mean(each -> square(each.x() - meanX));
    return Vector.of(slope, meanY - slope * meanX);
  }

  private double mean(ToDoubleFunction<Measurement> number) {
    double sum = 0;
    for (Measurement each : measurements) {
      sum += number.applyAsDouble(each);
    }
    return sum / measurements.size();
  }

  private static double residual(Vector line, Measurement each) {
    return line.get(0) * each.x() + line.get(1) - each.y();
  }

  private static double square(double number) {
    return number * number;
  }
}
