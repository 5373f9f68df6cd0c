package org.thalweg.chart;

import java.util.Objects;

/**
 * What a chart as a whole allows and is called.
 *
 * @param equalAspect whether one unit is equally long on both axes; the extents are widened for it.
 *     Only for two linear axes
 * @param zoom whether wheel, two fingers, keys and buttons zoom
 * @param pan whether dragging the plot and arrow keys move the view
 * @param label accessible name of the chart
 * @param emptyText words in the plot while there is nothing to draw
 * @param belowZeroText words in the plot when a logarithmic axis leaves out values of 0 or less
 * @param everyNthText words in the plot when not every point has a marker; {@code #} in them stands
 *     for how many points share one
 * @param zoomIn names of the three buttons
 */
public record ChartOptions(
    boolean equalAspect,
    boolean zoom,
    boolean pan,
    String label,
    String emptyText,
    String belowZeroText,
    String everyNthText,
    String zoomIn,
    String zoomOut,
    String resetView) {

  /** The id by which {@link LiveChart#setHidden} hides the words that say where a mouse points. */
  public static final String POINTER_READOUT = "pointer-readout";

  public ChartOptions {
    Objects.requireNonNull(label);
    Objects.requireNonNull(emptyText);
    Objects.requireNonNull(belowZeroText);
    Objects.requireNonNull(everyNthText);
    Objects.requireNonNull(zoomIn);
    Objects.requireNonNull(zoomOut);
    Objects.requireNonNull(resetView);
  }

  /** A chart that fills its element and does not zoom. */
  public static ChartOptions named(String label) {
    return new ChartOptions(
        false, false, false, label, "", "", "", "Zoom in", "Zoom out", "Reset view");
  }

  public ChartOptions withEqualAspect() {
    return new ChartOptions(
        true, zoom, pan, label, emptyText, belowZeroText, everyNthText, zoomIn, zoomOut, resetView);
  }

  /** Zoom and pan, with the names of the buttons in the language of the page. */
  public ChartOptions withZoomAndPan(String zoomInName, String zoomOutName, String resetViewName) {
    return new ChartOptions(
        equalAspect,
        true,
        true,
        label,
        emptyText,
        belowZeroText,
        everyNthText,
        zoomInName,
        zoomOutName,
        resetViewName);
  }

  public ChartOptions withEmptyText(String text) {
    return new ChartOptions(
        equalAspect,
        zoom,
        pan,
        label,
        text,
        belowZeroText,
        everyNthText,
        zoomIn,
        zoomOut,
        resetView);
  }

  public ChartOptions withBelowZeroText(String text) {
    return new ChartOptions(
        equalAspect, zoom, pan, label, emptyText, text, everyNthText, zoomIn, zoomOut, resetView);
  }

  public ChartOptions withEveryNthText(String text) {
    return new ChartOptions(
        equalAspect, zoom, pan, label, emptyText, belowZeroText, text, zoomIn, zoomOut, resetView);
  }
}
