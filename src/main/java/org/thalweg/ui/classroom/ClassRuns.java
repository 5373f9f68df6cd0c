package org.thalweg.ui.classroom;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.classroom.game.ExploredRun;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LineFit;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.CommonStart;
import org.thalweg.ui.screen.CommonStarts;
import org.thalweg.ui.screen.OwnRun;
import org.thalweg.ui.screen.OwnRuns;

/**
 * What is computed of a class: each start, each sweep and each valley once, outside the session
 * lock, however many pages show it. Thread-safe.
 */
@Component
final class ClassRuns {
  /** So many steps everybody's run makes before its loss is compared. */
  static final int STEPS = 30;

  private static final int MOST = 100;
  private static final int MOST_EXPLORED = 1_000;
  private static final int CELLS = 100;
  private static final double ASIDE = 2;

  private final Map<Screen, OwnRuns> readers;
  private final AsyncCache<Shown, CommonStart> starts;
  private final AsyncCache<Chosen, Swept> sweeps;
  private final AsyncCache<Shown, Swept> rehearsals;
  private final AsyncCache<List<Measurement>, Optional<Valley>> valleys;
  private final AsyncCache<Shown, Explored> explored;

  /** The rates that a class chose for one start. */
  private record Chosen(Shown shown, SortedMap<Integer, Double> rates) {}

  /** Everybody's runs from one start. */
  record Swept(CommonStart start, ClassSweep sweep) {}

  /** The mean error of a class's examples over all lines, and its lowest point. */
  record Valley(Contours contours, Vector best) {}

  ClassRuns(List<OwnRuns> readers, Executor applicationTaskExecutor) {
    this.readers = readers.stream().collect(Collectors.toMap(OwnRuns::screen, Function.identity()));
    starts = recent(applicationTaskExecutor, MOST);
    sweeps = recent(applicationTaskExecutor, MOST);
    rehearsals = recent(applicationTaskExecutor, MOST);
    valleys = recent(applicationTaskExecutor, MOST);
    explored = recent(applicationTaskExecutor, MOST_EXPLORED);
  }

  private static <K, V> AsyncCache<K, V> recent(Executor executor, int most) {
    return Caffeine.newBuilder().maximumSize(most).executor(executor).buildAsync();
  }

  /** Whether everybody can descend from the start of this kind of screen. */
  boolean canStart(Screen screen) {
    return readers.get(screen) instanceof CommonStarts;
  }

  /** The start that an address stands for; fails where no descent can start. */
  CompletableFuture<CommonStart> start(Shown shown) {
    return starts.get(shown, this::read);
  }

  /** The start on the screen of a question; empty where that has no surface. */
  Optional<CompletableFuture<CommonStart>> ground(ScreenAddress screen) {
    return Optional.of(Shown.of(screen)).filter(shown -> canStart(shown.screen())).map(this::start);
  }

  /** Everybody's run from there, by seat. */
  CompletableFuture<Swept> sweep(Shown shown, SortedMap<Integer, Double> rates) {
    return sweeps.get(
        new Chosen(shown, rates), chosen -> swept(read(chosen.shown()), chosen.rates()));
  }

  /** One run from there, with the learning rate that the screen shows: nobody's. */
  CompletableFuture<Swept> rehearsal(Shown shown) {
    return rehearsals.get(
        shown,
        at -> {
          CommonStart start = read(at);
          double rate = start.descent().optimizer().learningRate();
          return swept(start, new TreeMap<>(Map.of(0, rate)));
        });
  }

  private static Swept swept(CommonStart start, SortedMap<Integer, Double> rates) {
    return new Swept(start, ClassSweep.of(start.descent(), start.ground(), rates, STEPS));
  }

  /** What a student's own screen has come to. */
  CompletableFuture<Explored> explored(Shown shown) {
    return explored.get(shown, this::follow);
  }

  private Explored follow(Shown shown) {
    OwnRuns reader = readers.get(shown.screen());
    if (reader == null) {
      return new Explored.Elsewhere();
    }
    try {
      return switch (reader.run(shown.parameters())) {
        case OwnRun.OnSurface own ->
            new Explored.OnSurface(
                own.surface(), own.contours(), ExploredRun.of(own.log(), Ground.of(own.surface())));
        case OwnRun.Training training -> new Explored.Learning(training);
      };
    } catch (IllegalArgumentException unreadable) {
      return new Explored.Elsewhere();
    }
  }

  /** The valley of some examples; none where many lines fit them equally well. */
  CompletableFuture<Optional<Valley>> valley(List<Measurement> examples) {
    return valleys.get(
        examples,
        points ->
            points.stream().mapToDouble(Measurement::x).distinct().count() < 2
                ? Optional.empty()
                : Optional.of(valley(new LineFit(points))));
  }

  private static Valley valley(LineFit fit) {
    Vector best = fit.leastSquares();
    Domain around = new Domain(around(best.get(0), ASIDE), around(best.get(1), 2 * ASIDE));
    return new Valley(Contours.of(fit, around, CELLS, CELLS), best);
  }

  /** From a little below the lowest line or the level one to a little above. */
  private static Interval around(double best, double aside) {
    return new Interval(Math.min(0, best) - aside, Math.max(0, best) + aside);
  }

  private CommonStart read(Shown shown) {
    if (readers.get(shown.screen()) instanceof CommonStarts reader) {
      return reader.read(shown.parameters());
    }
    throw new RefusedException("room.sweep.elsewhere");
  }
}
