package org.thalweg.classroom.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thalweg.classroom.game.RunToCome;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/** Reads the runs of plain addresses by itself: what is missing is as on a fresh page. */
public final class PlainRuns implements ScreenRuns {

  @Override
  public Optional<RunToCome> at(ScreenAddress screen) {
    return screen.screen() == Screen.DESCEND
        ? Optional.of(run(screen.parameters()))
        : Optional.empty();
  }

  private static RunToCome run(Map<String, String> address) {
    LossSurface surface =
        address.containsKey("f")
            ? LossSurface.ofFormula(
                address.get("f"), domain(address.getOrDefault("domain", "-5,5,-5,5")))
            : Surfaces.byId(address.get("surface")).orElseThrow();
    Vector own = surface.start();
    Vector start = Vector.of(number(address, "x", own.get(0)), number(address, "y", own.get(1)));
    Map<String, Double> parameters = new LinkedHashMap<>();
    parameters.put("learningRate", number(address, "rate", surface.learningRate()));
    if (address.containsKey("momentum")) {
      parameters.put("momentum", number(address, "momentum", 0));
    }
    Optimizer optimizer =
        Optimizer.of(address.getOrDefault("optimizer", "gradient-descent"), parameters);
    Optional<GradientNoise> noise =
        Optional.ofNullable(address.get("noise"))
            .map(deviation -> new GradientNoise(Double.parseDouble(deviation), 1));
    return new RunToCome(
        Descent.from(surface.objective(), optimizer, noise, Stopping.after(1_000), start),
        Ground.of(surface));
  }

  private static Domain domain(String text) {
    double[] ends = Stream.of(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    return new Domain(new Interval(ends[0], ends[1]), new Interval(ends[2], ends[3]));
  }

  private static double number(Map<String, String> address, String name, double otherwise) {
    return address.containsKey(name) ? Double.parseDouble(address.get(name)) : otherwise;
  }
}
