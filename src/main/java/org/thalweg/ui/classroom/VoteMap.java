package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.SurfaceMap;
import org.thalweg.ui.screen.CommonStart;

/**
 * The places that a class named, on the map of the question: both votes, the true place, and how
 * far around it an answer is right. Where a question has no surface there is no map.
 */
final class VoteMap extends Div {
  private static final double DOT = 5;
  private static final double OPACITY = 0.8;
  private static final int DIGITS = 4;
  private static final int CORNERS = 72;
  private static final String REACH = "reach";
  private static final String FIRST = "var(--run-2)";
  private static final String SECOND = "var(--run-1)";

  private final ClassRuns runs;
  private final ScreenAddress screen;
  private final Ask.Place ask;
  private final List<Answer.Place> first;
  private final List<Answer.Place> second;
  private final SurfaceMap map = new SurfaceMap(getTranslation("ask.map"));
  private final UnorderedList legend = new UnorderedList();
  private final Paragraph outside = new Paragraph();
  private final Later<CommonStart> ground = new Later<>(this, this::show, () -> {});

  /** The map of a question that is revealed. */
  VoteMap(ClassRuns runs, Round round, Ask.Place ask) {
    this.runs = runs;
    this.ask = ask;
    screen = round.question().screen();
    first = places(round, Stage.PREDICT);
    second = places(round, Stage.VOTE);
    addClassName("vote-map");
    outside.addClassName("hint");
    legend.addClassName("vote-legend");
    legend.add(entry("●", "first", getTranslation("ask.map.first", first.size())));
    if (!second.isEmpty()) {
      legend.add(entry("◆", "second", getTranslation("ask.map.second", second.size())));
    }
    legend.add(entry("★", "right", getTranslation("ask.map.right")));
    legend.add(entry("▲", "start", getTranslation("ask.map.start")));
    add(map, legend, outside);
    setVisible(false);
  }

  /** The map for a question about places; none for another one. */
  static Optional<VoteMap> of(ClassRuns runs, Round round) {
    return round.question().ask() instanceof Ask.Place ask
        ? Optional.of(new VoteMap(runs, round, ask))
        : Optional.empty();
  }

  /** Marks what one student answered. */
  VoteMap markOwn(Optional<Answer> mineFirst, Optional<Answer> mineSecond) {
    mark("own-first", mineFirst, FIRST);
    mark("own-second", mineSecond, SECOND);
    if (mineFirst.isPresent() || mineSecond.isPresent()) {
      legend.add(entry("◎", "own", getTranslation("ask.map.own")));
    }
    return this;
  }

  private void mark(String id, Optional<Answer> answer, String colour) {
    if (answer.orElse(null) instanceof Answer.Place place) {
      map.chart().putMark(Mark.Marker.ring(id, place.x(), place.y(), colour));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    runs.ground(screen).ifPresent(ground::want);
  }

  private void show(CommonStart start) {
    setVisible(true);
    map.show(start.surface(), start.contours());
    LiveChart chart = map.chart();
    chart.putSeries(Series.of(REACH, "").withColour("var(--ink)").dashed(4, 3).withFitted(false));
    put(REACH, around());
    dots("second", Shape.DIAMOND, SECOND, second);
    dots("first", Shape.CIRCLE, FIRST, first);
    Vector from = start.descent().current().point();
    chart.putMark(
        Mark.Marker.of("start", from.get(0), from.get(1), Shape.TRIANGLE, "var(--primary)"));
    chart.putMark(Mark.Marker.of("truth", ask.x(), ask.y(), Shape.STAR, "var(--ink)"));
    Domain domain = start.surface().domain();
    long beyond =
        Stream.concat(first.stream(), second.stream())
            .filter(place -> !domain.contains(Vector.of(place.x(), place.y())))
            .count();
    outside.setText(getTranslation("ask.map.outside", beyond));
    outside.setVisible(beyond > 0);
    Spoken.describe(chart, words());
  }

  private List<Vector> around() {
    return IntStream.rangeClosed(0, CORNERS)
        .mapToDouble(corner -> 2 * Math.PI * corner / CORNERS)
        .mapToObj(turn ->
            Vector.of(
                ask.x() + ask.within() * StrictMath.cos(turn),
                ask.y() + ask.within() * StrictMath.sin(turn)))
        .toList();
  }

  private void dots(String id, Shape shape, String colour, List<Answer.Place> places) {
    map.chart()
        .putSeries(
            Series.of(id, "")
                .withColour(colour)
                .withMarkers(shape, DOT)
                .withOpacity(OPACITY)
                .withoutLine()
                .withFitted(false));
    put(id, places.stream().map(place -> Vector.of(place.x(), place.y())).toList());
  }

  private void put(String id, List<Vector> points) {
    map.chart()
        .setData(
            id,
            points.stream().mapToDouble(point -> point.get(0)).toArray(),
            points.stream().mapToDouble(point -> point.get(1)).toArray());
  }

  private static List<Answer.Place> places(Round round, Stage stage) {
    return round.in(stage).values().values().stream()
        .filter(Answer.Place.class::isInstance)
        .map(Answer.Place.class::cast)
        .toList();
  }

  private static ListItem entry(String sign, String kind, String words) {
    Span swatch = new Span(sign);
    swatch.addClassNames("vote-sign", kind);
    swatch.getElement().setAttribute("aria-hidden", "true");
    return new ListItem(swatch, new Span(words));
  }

  private String words() {
    Numbers numbers = Numbers.of(getLocale());
    return getTranslation(
        second.isEmpty() ? "ask.map.alternative.once" : "ask.map.alternative",
        numbers.format(ask.x(), DIGITS),
        numbers.format(ask.y(), DIGITS),
        right(first),
        first.size(),
        right(second),
        second.size());
  }

  private long right(List<Answer.Place> places) {
    return places.stream().filter(ask::isRight).count();
  }
}
