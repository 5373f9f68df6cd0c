package org.thalweg.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Someone presses a handle where it is: by Enter, or by a click or touch that moves nothing. */
@DomEvent("handle-pressed")
public class HandlePressedEvent extends ComponentEvent<LiveChart> {
  private final String id;
  private final double x;
  private final double y;

  public HandlePressedEvent(
      LiveChart source,
      boolean fromClient,
      @EventData("event.detail.id") String id,
      @EventData("event.detail.x") double x,
      @EventData("event.detail.y") double y) {
    super(source, fromClient);
    this.id = id;
    this.x = x;
    this.y = y;
  }

  /** Names the handle. */
  public String id() {
    return id;
  }

  public double x() {
    return x;
  }

  public double y() {
    return y;
  }
}
