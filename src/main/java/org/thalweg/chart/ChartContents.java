package org.thalweg.chart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything a chart shows, kept on the server, and what of it the browser lacks. */
final class ChartContents {
  final Keyed<Series> series = new Keyed<>("series");
  final Keyed<Mark> marks = new Keyed<>("mark");
  final Keyed<Handle> handles = new Keyed<>("handle");
  private final Map<String, SeriesPoints> points = new HashMap<>();
  private Axis x;
  private Axis y;
  private ChartOptions options;
  private Locale locale = Locale.ENGLISH;
  private String textAlternative = "";
  private boolean clicks;
  private @Nullable HeightField background;
  private @Nullable Extents view;
  private Set<String> hidden = Set.of();
  private boolean reset = true;
  private boolean axesUnsent = true;
  private boolean optionsUnsent = true;
  private boolean backgroundUnsent = true;
  private boolean viewUnsent = true;
  private boolean hiddenUnsent;

  ChartContents(ChartOptions options, Axis x, Axis y) {
    this.options = options;
    this.x = x;
    this.y = y;
  }

  void setAxes(Axis newX, Axis newY) {
    axesUnsent |= !newX.equals(x) || !newY.equals(y);
    x = newX;
    y = newY;
  }

  Axis x() {
    return x;
  }

  Axis y() {
    return y;
  }

  void setOptions(ChartOptions newOptions) {
    optionsUnsent |= !newOptions.equals(options);
    options = newOptions;
  }

  ChartOptions options() {
    return options;
  }

  void setLocale(Locale newLocale) {
    optionsUnsent |= !newLocale.equals(locale);
    locale = newLocale;
  }

  void setTextAlternative(String text) {
    optionsUnsent |= !text.equals(textAlternative);
    textAlternative = text;
  }

  String textAlternative() {
    return textAlternative;
  }

  void setClicks(boolean newClicks) {
    optionsUnsent |= newClicks != clicks;
    clicks = newClicks;
  }

  void setHidden(Set<String> ids) {
    boolean changed = !ids.equals(hidden);
    hiddenUnsent |= changed;
    optionsUnsent |= changed;
    hidden = Set.copyOf(ids);
  }

  Set<String> hidden() {
    return hidden;
  }

  void setBackground(@Nullable HeightField field) {
    background = field;
    backgroundUnsent = true;
  }

  void setView(@Nullable Extents extents) {
    view = extents;
    viewUnsent = true;
  }

  /** Takes over the view that the browser already shows. */
  void setSentView(@Nullable Extents extents) {
    view = extents;
  }

  /** Takes over where someone moved a handle; one that was taken away meanwhile is passed over. */
  void moveHandle(String id, double toX, double toY) {
    if (handles.has(id)) {
      handles.putSent(id, handles.get(id).movedTo(toX, toY).withValueText(""));
    }
  }

  void putSeries(Series look) {
    series.put(look.id(), look);
    points.computeIfAbsent(look.id(), id -> new SeriesPoints());
  }

  void removeSeries(String id) {
    series.remove(id);
    points.remove(id);
  }

  /** The points of a series that exists. */
  SeriesPoints points(String id) {
    series.get(id);
    return points.computeIfAbsent(id, absent -> new SeriesPoints());
  }

  /** A browser element that has nothing comes next. */
  void forgetSent() {
    reset = true;
    axesUnsent = true;
    optionsUnsent = true;
    backgroundUnsent = true;
    viewUnsent = true;
    hiddenUnsent = !hidden.isEmpty();
    series.forgetSent();
    marks.forgetSent();
    handles.forgetSent();
    points.values().forEach(SeriesPoints::forgetSent);
  }

  /** What the browser lacks, as one message; it counts as sent. */
  ObjectNode takeUnsent() {
    ObjectNode message = Encoding.object();
    if (reset) {
      message.put("reset", true);
    }
    if (optionsUnsent) {
      message.set("options", Encoding.options(options, clicks, said(), locale));
    }
    if (axesUnsent) {
      message.set("x", Encoding.axis(x));
      message.set("y", Encoding.axis(y));
    }
    if (hiddenUnsent) {
      hidden.forEach(message.putArray("hidden")::add);
    }
    takeBackgroundAndView(message);
    series.takeUnsent(message, "series", "removedSeries", Encoding::series);
    takePoints(message);
    marks.takeUnsent(message, "marks", "removedMarks", Encoding::mark);
    handles.takeUnsent(message, "handles", "removedHandles", Encoding::handle);
    reset = false;
    optionsUnsent = false;
    axesUnsent = false;
    hiddenUnsent = false;
    return message;
  }

  /** The words instead of the picture; none while something is hidden that they would tell. */
  private String said() {
    return hidden.isEmpty() ? textAlternative : "";
  }

  private void takeBackgroundAndView(ObjectNode message) {
    if (backgroundUnsent) {
      message.set("background", background == null ? null : Encoding.background(background));
    }
    if (viewUnsent) {
      message.set("view", view == null ? null : Encoding.extents(view));
    }
    backgroundUnsent = false;
    viewUnsent = false;
  }

  private void takePoints(ObjectNode message) {
    ArrayNode unsent = message.arrayNode();
    points.forEach((id, ofSeries) -> {
      if (ofSeries.hasUnsent()) {
        unsent.add(ofSeries.takeUnsent(id));
      }
    });
    if (!unsent.isEmpty()) {
      message.set("points", unsent);
    }
  }
}
