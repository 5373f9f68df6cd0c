package org.thalweg.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LiveChartTest {
  private static final Extents SQUARE = new Extents(-1, 1, -1, 1);

  private final LiveChart chart =
      new LiveChart(
          ChartOptions.named("Heights"), Axis.linear("x").between(-6, 6), Axis.logarithmic("y"));
  private final ChartPage page = new ChartPage(chart);

  @Test
  void firstResponseHoldsEverythingInOneMessage() {
    chart.putSeries(Series.of("a", "A"));
    chart.setData("a", new double[] {1, 2}, new double[] {3, 4});
    chart.putMark(Mark.Marker.of("m", 1, 2, Shape.PLUS, "red"));
    chart.putHandle(Handle.of("h", 1, 2, "Start"));
    ObjectNode message = page.message();
    assertTrue(message.get("reset").asBoolean());
    assertEquals("Heights", message.at("/options/label").asString());
    assertEquals(-6, message.at("/x/min").asDouble());
    assertTrue(message.at("/y/min").isNull());
    assertEquals("logarithmic", message.at("/y/scale").asString());
    assertEquals("a", message.at("/series/0/id").asString());
    assertEquals("[1.0,2.0]", message.at("/points/0/xs").toString());
    assertEquals("plus", message.at("/marks/0/shape").asString());
    assertEquals("Start", message.at("/handles/0/label").asString());
    assertTrue(message.at("/handles/0/xMin").isNull());
  }

  @Test
  void onlyTheTailOfASeriesIsSent() {
    chart.putSeries(Series.of("a", "A"));
    chart.append("a", new double[] {1, 2}, new double[] {1, 4});
    page.message();
    chart.append("a", new double[] {3}, new double[] {9});
    chart.append("a", new double[] {4}, new double[] {16});
    ObjectNode message = page.message();
    assertEquals(
        "{\"points\":[{\"id\":\"a\",\"replace\":false,\"xs\":[3.0,4.0],\"ys\":[9.0,16.0]}]}",
        message.toString());
    assertEquals(4, chart.drawing().points("a").size());
  }

  @Test
  void nothingIsSentWhenNothingChanged() {
    chart.putSeries(Series.of("a", "A"));
    page.message();
    assertEquals(List.of(), page.response());
  }

  @Test
  void everythingIsSentAgainInAnotherPage() {
    chart.putSeries(Series.of("a", "A"));
    chart.append("a", new double[] {1}, new double[] {1});
    chart.setBackground(HeightField.of(SQUARE, 2, 2, 24, new short[4]));
    chart.putMark(Mark.Marker.of("m", 1, 2, Shape.PLUS, "red"));
    chart.putHandle(Handle.of("h", 1, 2, "Start"));
    chart.setView(SQUARE);
    ObjectNode first = page.message();
    chart.append("a", new double[] {2}, new double[] {4});
    page.message();
    page.reload();
    ObjectNode again = page.message();
    assertEquals("[1.0,2.0]", again.at("/points/0/xs").toString());
    for (String part :
        List.of("options", "x", "y", "series", "marks", "handles", "background", "view")) {
      assertEquals(first.get(part), again.get(part), part);
    }
    assertTrue(again.get("reset").asBoolean());
  }

  @Test
  void pointsThatTheBrowserAddedAreLeftToItOnReload() {
    chart.putSeries(Series.of("a", "A"));
    page.message();
    page.reload();
    assertFalse(page.message().has("points"));
  }

  @Test
  void valuesAreParametersAndNeverCode() {
    chart.putSeries(Series.of("a\"); alert('x", "A").withColour("</script>"));
    for (PendingJavaScriptInvocation call : page.invocations()) {
      String code = call.getInvocation().getExpression();
      assertFalse(code.contains("alert") || code.contains("script"), code);
    }
  }

  @Test
  void numbersThatAreNotFiniteBecomeGaps() {
    chart.putSeries(Series.of("a", "A"));
    chart.setData(
        "a", new double[] {0, 1, 2}, new double[] {Double.NaN, Double.NEGATIVE_INFINITY, 5});
    JsonNode points = page.message().at("/points/0");
    assertEquals("[null,null,2.0]", points.get("xs").toString());
    assertEquals("[null,null,5.0]", points.get("ys").toString());
  }

  @Test
  void newDataReplaceTheOldOnes() {
    chart.putSeries(Series.of("a", "A"));
    chart.append("a", new double[] {1, 2}, new double[] {1, 4});
    page.message();
    chart.setData("a", new double[] {7}, new double[] {8});
    JsonNode points = page.message().at("/points/0");
    assertTrue(points.get("replace").asBoolean());
    assertEquals("[7.0]", points.get("xs").toString());
    chart.clear("a");
    assertEquals(
        "{\"id\":\"a\",\"replace\":true,\"xs\":[],\"ys\":[]}",
        page.message().at("/points/0").toString());
  }

  @Test
  void aSeriesThatComesBackStartsEmpty() {
    chart.putSeries(Series.of("a", "A"));
    chart.append("a", new double[] {1}, new double[] {1});
    page.message();
    chart.removeSeries("a");
    chart.putSeries(Series.of("a", "A"));
    ObjectNode message = page.message();
    assertEquals("[\"a\"]", message.get("removedSeries").toString());
    assertEquals("a", message.at("/series/0/id").asString());
    assertEquals(0, chart.drawing().points("a").size());
  }

  @Test
  void unknownIdsAreNamedInTheError() {
    List<Runnable> calls = new ArrayList<>();
    calls.add(() -> chart.append("nowhere", new double[0], new double[0]));
    calls.add(() -> chart.setData("nowhere", new double[0], new double[0]));
    calls.add(() -> chart.clear("nowhere"));
    calls.add(() -> chart.removeSeries("nowhere"));
    calls.add(() -> chart.removeMark("nowhere"));
    calls.add(() -> chart.removeHandle("nowhere"));
    for (Runnable call : calls) {
      Exception error = assertThrows(IllegalArgumentException.class, call::run);
      assertTrue(error.getMessage().contains("nowhere"), error.getMessage());
    }
  }

  @Test
  void whatHasTwoEndsIsSentFromOneToTheOther() {
    chart.putMark(new Mark.Arrow("a", 1, 2, 3, 4, "red", "up"));
    chart.putMark(new Mark.Segment("s", 5, 6, 7, 8, "blue", true, ""));
    JsonNode marks = page.message().get("marks");
    assertEquals(List.of(1.0, 2.0, 3.0, 4.0), ends(marks.get(0)));
    assertEquals(List.of(5.0, 6.0, 7.0, 8.0), ends(marks.get(1)));
  }

  private static List<Double> ends(JsonNode mark) {
    return Stream.of("fromX", "fromY", "toX", "toY").map(end -> mark.get(end).asDouble()).toList();
  }

  @Test
  void marksChangeAndGoByTheirId() {
    chart.putMark(new Mark.RuleLine("r", true, 3, "red", true, "here"));
    chart.putMark(Mark.Region.ofX("g", 0, 2, "blue", ""));
    page.message();
    chart.putMark(new Mark.RuleLine("r", true, 4, "red", true, "here"));
    chart.removeMark("g");
    ObjectNode message = page.message();
    assertEquals(1, message.get("marks").size());
    assertEquals(4, message.at("/marks/0/value").asDouble());
    assertEquals("[\"g\"]", message.get("removedMarks").toString());
  }

  @Test
  void anOpenEndOfARegionIsNull() {
    chart.putMark(Mark.Region.ofX("g", 0, Double.POSITIVE_INFINITY, "blue", ""));
    JsonNode region = page.message().at("/marks/0");
    assertEquals(0, region.get("xMin").asDouble());
    assertTrue(region.get("xMax").isNull() && region.get("yMin").isNull());
  }

  @Test
  void aMovedHandleIsFollowedInsideItsBoundsAndNotSentBack() {
    chart.putHandle(Handle.of("h", 0, 0, "Start").within(SQUARE));
    page.message();
    ComponentUtil.fireEvent(chart, new HandleMovedEvent(chart, true, "h", 0.5, 7, true));
    assertEquals(0.5, chart.drawing().handle("h").x());
    assertEquals(1, chart.drawing().handle("h").y());
    assertEquals(List.of(), page.response());
  }

  @Test
  void clicksAreAskedForWhileSomeoneListens() {
    page.message();
    var registration = chart.addPlotClickListener(event -> {});
    assertTrue(page.message().at("/options/clicks").asBoolean());
    registration.remove();
    assertFalse(page.message().at("/options/clicks").asBoolean());
  }

  @Test
  void aChosenViewOutlivesAReload() {
    chart.setOptions(ChartOptions.named("Heights").withZoomAndPan("in", "out", "back"));
    page.message();
    ComponentUtil.fireEvent(chart, new ViewChangedEvent(chart, true, 0, 2, 0, 3, true));
    page.reload();
    assertEquals(3, page.message().at("/view/yMax").asDouble());
    ComponentUtil.fireEvent(chart, new ViewChangedEvent(chart, true, 0, 2, 0, 3, false));
    page.reload();
    assertTrue(page.message().get("view").isNull());
  }

  @Test
  void numbersAreWrittenAsTheLocaleDoes() {
    chart.setNumberLocale(Locale.forLanguageTag("de-AT"));
    assertEquals("de-AT", page.message().at("/options/locale").asString());
  }

  @Test
  void aChartOutOfThePageSendsNothing() {
    page.message();
    chart.putSeries(Series.of("a", "A"));
    page.close();
    assertEquals(List.of(), page.response());
  }
}
