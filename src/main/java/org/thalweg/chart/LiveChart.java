package org.thalweg.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.StateTree.ExecutionRegistration;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chart that grows while it is looked at. Series are appended to, marks and handles are named by
 * ids, and a height field may lie behind them. What changed is sent once per response, of a series
 * only the tail; when the chart comes into a page again, everything is sent again. Not thread-safe:
 * call it while holding the session lock, as any Vaadin component.
 */
@Tag("live-chart")
@JsModule("./chart/live-chart.ts")
@NpmPackage(value = "chart.js", version = "4.6.1")
@NpmPackage(value = "d3-contour", version = "4.0.3")
@NpmPackage(value = "@types/d3-contour", version = "3.0.6", dev = true)
public final class LiveChart extends Component implements HasSize, HasStyle {
  private final ChartContents contents;
  private int clickListeners;
  private @Nullable Locale ownLocale;
  private @Nullable Registration viewMemory;
  private @Nullable ExecutionRegistration flush;

  /** An empty chart with these axes. */
  public LiveChart(ChartOptions options, Axis x, Axis y) {
    contents = new ChartContents(options, x, y);
    // before the listeners from outside: they find the handle moved
    addListener(
        HandleMovedEvent.class, event -> contents.moveHandle(event.id(), event.x(), event.y()));
    rememberView();
  }

  /** What it was given to draw, to read. */
  public Drawing drawing() {
    return new Drawing(contents);
  }

  /** Changes what the chart allows and is called. */
  public void setOptions(ChartOptions options) {
    contents.setOptions(options);
    rememberView();
    planFlush();
  }

  public void setXAxis(Axis x) {
    contents.setAxes(x, contents.y());
    planFlush();
  }

  public void setYAxis(Axis y) {
    contents.setAxes(contents.x(), y);
    planFlush();
  }

  /** Sets the language of the numbers; without it, the page's own. */
  public void setNumberLocale(Locale locale) {
    ownLocale = locale;
    contents.setLocale(locale);
    planFlush();
  }

  /** Sets the words that assistive technology reads instead of the picture. */
  public void setTextAlternative(String text) {
    contents.setTextAlternative(text);
    planFlush();
  }

  /** Adds a series without points, or changes how the one with this id looks. */
  public void putSeries(Series series) {
    contents.putSeries(series);
    planFlush();
  }

  /**
   * Takes a series away with its points.
   *
   * @throws IllegalArgumentException when there is none with this id; so do the following methods
   */
  public void removeSeries(String id) {
    contents.removeSeries(id);
    planFlush();
  }

  public boolean hasSeries(String id) {
    return contents.series.has(id);
  }

  /** Replaces the points of a series; a number that is not finite makes a gap. */
  public void setData(String id, double[] xs, double[] ys) {
    SeriesPoints points = contents.points(id);
    points.clear();
    points.append(xs, ys);
    planFlush();
  }

  /** Adds points at the end of a series; only they are sent. */
  public void append(String id, double[] xs, double[] ys) {
    contents.points(id).append(xs, ys);
    planFlush();
  }

  /** Takes the points of a series away, also those that were added in the browser. */
  public void clear(String id) {
    contents.points(id).clear();
    planFlush();
  }

  /** Adds a mark, or changes the one with this id. Marks are drawn in the order they were added. */
  public void putMark(Mark mark) {
    contents.marks.put(mark.id(), mark);
    planFlush();
  }

  public boolean hasMark(String id) {
    return contents.marks.has(id);
  }

  public void removeMark(String id) {
    contents.marks.remove(id);
    planFlush();
  }

  /** Hides these series and marks for a while; the axes keep room, the words are left out too. */
  public void setHidden(Set<String> ids) {
    contents.setHidden(ids);
    planFlush();
  }

  /** Lays a height field behind the series, in place of an earlier one. */
  public void setBackground(HeightField field) {
    contents.setBackground(field);
    planFlush();
  }

  public void clearBackground() {
    contents.setBackground(null);
    planFlush();
  }

  /** Adds a handle, or changes the one with this id; its place is kept while someone holds it. */
  public void putHandle(Handle handle) {
    contents.handles.put(handle.id(), handle);
    planFlush();
  }

  public void removeHandle(String id) {
    contents.handles.remove(id);
    planFlush();
  }

  /** Shows these extents; with an equal aspect, at least these. */
  public void setView(Extents extents) {
    contents.setView(extents);
    planFlush();
  }

  /** Goes back to the ranges of the axes. */
  public void resetView() {
    contents.setView(null);
    planFlush();
  }

  /** Saves a picture of the chart with a caption below, as PNG, in the folder for downloads. */
  public void exportImage(String fileName, String caption) {
    getElement().callJsFunction("exportImage", fileName, caption);
  }

  /** While there is a listener, a click on the plot is a click and a double click no way back. */
  public Registration addPlotClickListener(ComponentEventListener<PlotClickEvent> listener) {
    Registration registration = addListener(PlotClickEvent.class, listener);
    countClickListeners(1);
    return Registration.once(() -> {
      registration.remove();
      countClickListeners(-1);
    });
  }

  public Registration addHandleMovedListener(ComponentEventListener<HandleMovedEvent> listener) {
    return addListener(HandleMovedEvent.class, listener);
  }

  public Registration addHandlePressedListener(
      ComponentEventListener<HandlePressedEvent> listener) {
    return addListener(HandlePressedEvent.class, listener);
  }

  public Registration addViewChangedListener(ComponentEventListener<ViewChangedEvent> listener) {
    return addListener(ViewChangedEvent.class, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    contents.setLocale(ownLocale == null ? event.getUI().getLocale() : ownLocale);
    contents.forgetSent();
    planFlush();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (flush != null) {
      flush.remove();
      flush = null;
    }
    super.onDetach(event);
  }

  private void countClickListeners(int change) {
    clickListeners += change;
    contents.setClicks(clickListeners > 0);
    planFlush();
  }

  /** Only a view that people can change needs to be told to the server. */
  private void rememberView() {
    boolean needed = contents.options().zoom() || contents.options().pan();
    if (needed && viewMemory == null) {
      viewMemory =
          addListener(
              ViewChangedEvent.class,
              event -> contents.setSentView(event.chosen() ? event.extents() : null));
    } else if (!needed && viewMemory != null) {
      viewMemory.remove();
      viewMemory = null;
    }
  }

  private void planFlush() {
    if (flush == null) {
      getUI().ifPresent(ui -> flush = ui.beforeClientResponse(this, context -> flush()));
    }
  }

  private void flush() {
    flush = null;
    getElement().callJsFunction("receive", contents.takeUnsent());
  }
}
