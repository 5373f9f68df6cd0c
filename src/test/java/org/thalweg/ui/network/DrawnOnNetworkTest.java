package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.chart.Drawing.Point;
import org.thalweg.chart.LiveChart;
import org.thalweg.math.network.DataSets;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.Drawn;
import org.thalweg.ui.screen.OpenScreen;

/** The pictures of the screen as data, worked out by hand. */
@ViewPackages(classes = Numbers.class)
class DrawnOnNetworkTest extends BrowserlessTest {
  private static final String ANSWERS = "The data, and what the network answers everywhere";
  private static final String VALLEY =
      "The loss on a plane through all weights, with the walk so far";
  private static final String RESIDUALS = "Residuals against answers";

  @Test
  void eachRowIsJoinedToTheLineOfLeastSquares() {
    List<Example> rows = DataSets.byId("fertilizer").orElseThrow().examples().rows();
    double[] xs = rows.stream().mapToDouble(row -> row.inputs().get(0)).toArray();
    double[] ys = rows.stream().mapToDouble(row -> row.targets().get(0)).toArray();
    double[] fitted = leastSquares(xs, ys);
    LiveChart picture = open("preset=line&step=1000").chart(ANSWERS);
    List<Point> drawn = picture.drawing().points("residuals");
    assertEquals(3 * xs.length, drawn.size());
    double squares = 0;
    for (int i = 0; i < xs.length; i++) {
      assertEquals(new Point(xs[i], ys[i]), drawn.get(3 * i));
      assertEquals(xs[i], drawn.get(3 * i + 1).x());
      assertEquals(fitted[i], drawn.get(3 * i + 1).y(), 1e-6);
      assertTrue(Double.isNaN(drawn.get(3 * i + 2).y()), "the next line begins elsewhere");
      squares += Math.pow(ys[i] - fitted[i], 2);
    }
    Drawn.on(picture).nothing("residuals-held-out");
    String rms = Numbers.of(Locale.ENGLISH).format(Math.sqrt(squares / xs.length), 3);
    assertTrue(
        picture.drawing().textAlternative().contains("root mean square " + rms),
        picture.drawing().textAlternative());
  }

  /** The heights of the line by its sums, not by a descent. */
  private static double[] leastSquares(double[] xs, double[] ys) {
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int i = 0; i < xs.length; i++) {
      sx += xs[i];
      sy += ys[i];
      sxx += xs[i] * xs[i];
      sxy += xs[i] * ys[i];
    }
    double slope = (xs.length * sxy - sx * sy) / (xs.length * sxx - sx * sx);
    double height = (sy - slope * sx) / xs.length;
    return DoubleStream.of(xs).map(x -> height + slope * x).toArray();
  }

  @Test
  void theRowsThatAreHeldOutHavePalerLines() {
    LiveChart picture = open("preset=overfitting").chart(ANSWERS);
    assertEquals(3 * 20, picture.drawing().points("residuals").size());
    assertEquals(3 * 20, picture.drawing().points("residuals-held-out").size());
    assertTrue(
        picture.drawing().series("residuals-held-out").opacity()
            < picture.drawing().series("residuals").opacity());
  }

  /** Answers x − y + ½ to four rows, so that the residuals are ½, −1½, −½ and 1½. */
  @Test
  void overTwoInputsTheResidualsStandAgainstTheAnswers() {
    String table = PackedText.of("x,y,sum\n0,0,1\n1,0,0\n0,1,-1\n2,1,3").orElseThrow();
    OpenScreen screen =
        open("data=own&layers=2,1&activations=identity&loss=mse&weights=1,-1,0.5&table=" + table);
    LiveChart chart = screen.chart(RESIDUALS);
    assertEquals(
        List.of(
            new Point(0.5, 0.5), new Point(1.5, -1.5), new Point(-0.5, -0.5), new Point(1.5, 1.5)),
        chart.drawing().points("training-0"));
    Drawn.on(chart).rule("zero", false, 0);
    Drawn.on(chart).nothing("held-out-0");
    assertEquals(-2, chart.drawing().y().min());
    assertEquals(2, chart.drawing().y().max());
    assertTrue(chart.drawing().textAlternative().contains("mean 0, root mean square 1.12"));
    assertFalse(screen.chart(ANSWERS).hasSeries("residuals"), "there is no curve to be joined to");
  }

  @Test
  void numbersOfManyInputsHaveAChartInsteadOfAPicture() {
    OpenScreen screen = open("preset=worked-example");
    assertThrows(NoSuchElementException.class, () -> screen.chart(ANSWERS));
    List<Point> first = screen.chart(RESIDUALS).drawing().points("training-0");
    List<Point> second = screen.chart(RESIDUALS).drawing().points("training-1");
    // Mazur, 2015: the answers are .75136507 and .772928465; they should be .01 and .99
    assertEquals(0.75136507, first.getFirst().x(), 1e-8);
    assertEquals(-0.74136507, first.getFirst().y(), 1e-8);
    assertEquals(0.217071535, second.getFirst().y(), 1e-8);
  }

  @Test
  void slowMotionTakesTheTimeThatIsChosen() {
    OpenScreen screen = open("preset=xor&beat=0.5");
    screen.click("▶ Slow motion");
    assertEquals(1, screen.fact("phase"));
    screen.pass(500);
    assertEquals(2, screen.fact("phase"));
    screen.pass(2_000);
    assertEquals(1, screen.fact("phase"), "four further");
    screen.open("preset=xor&beat=2");
    screen.click("▶ Slow motion");
    screen.pass(1_900);
    assertEquals(1, screen.fact("phase"));
    screen.pass(200);
    assertEquals(2, screen.fact("phase"));
  }

  @Test
  void classesHaveNoResiduals() {
    OpenScreen screen = open("preset=iris");
    assertThrows(NoSuchElementException.class, () -> screen.chart(RESIDUALS));
    assertFalse(screen.text().contains("Residuals"), screen.text());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyPresetIsDrawnAndItsRowIsMarked(Preset preset) {
    OpenScreen screen = open("preset=" + preset.id() + "&step=3");
    assertTrue(screen.chart(VALLEY).hasMark("here"), "the panels behind the picture are shown");
    Experiment experiment = preset.experiment();
    if (RowEdits.isPossible(experiment)) {
      assertNotNull(screen.chart(ANSWERS).drawing().handle("example"));
    }
  }

  @Test
  void theRowIsMarkedWhereItCanNotBeMoved() {
    LiveChart picture = open("preset=very-wrong").chart(ANSWERS);
    Drawn.on(picture).marker("example", 1, 0);
  }

  private static List<Preset> presets() {
    return Presets.all();
  }

  private static OpenScreen open(String query) {
    return new OpenScreen(NetworkView::new, query);
  }
}
