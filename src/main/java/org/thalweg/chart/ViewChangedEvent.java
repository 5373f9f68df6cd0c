package org.thalweg.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/**
 * The chart shows other extents, and has for a moment: after a zoom, a pan, a way back, and when
 * its size changed what an equal aspect shows.
 */
@DomEvent("view-changed")
public class ViewChangedEvent extends ComponentEvent<LiveChart> {
  private final Extents extents;
  private final boolean chosen;

  public ViewChangedEvent(
      LiveChart source,
      boolean fromClient,
      @EventData("event.detail.xMin") double xMin,
      @EventData("event.detail.xMax") double xMax,
      @EventData("event.detail.yMin") double yMin,
      @EventData("event.detail.yMax") double yMax,
      @EventData("event.detail.chosen") boolean chosen) {
    super(source, fromClient);
    this.extents = new Extents(xMin, xMax, yMin, yMax);
    this.chosen = chosen;
  }

  public Extents extents() {
    return extents;
  }

  /** Whether someone chose this view; false for the axes' own ranges. */
  public boolean chosen() {
    return chosen;
  }
}
