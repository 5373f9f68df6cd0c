package org.thalweg.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Someone clicked or tapped the plot; the place is in data coordinates. */
@DomEvent("plot-click")
public class PlotClickEvent extends ComponentEvent<LiveChart> {
  private final double x;
  private final double y;

  public PlotClickEvent(
      LiveChart source,
      boolean fromClient,
      @EventData("event.detail.x") double x,
      @EventData("event.detail.y") double y) {
    super(source, fromClient);
    this.x = x;
    this.y = y;
  }

  public double x() {
    return x;
  }

  public double y() {
    return y;
  }
}
