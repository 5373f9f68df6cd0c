package org.thalweg.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/**
 * Someone moves a handle; about thirty times a second while it moves, and once when it is let go.
 */
@DomEvent("handle-moved")
public class HandleMovedEvent extends ComponentEvent<LiveChart> {
  private final String id;
  private final double x;
  private final double y;
  private final boolean finished;

  public HandleMovedEvent(
      LiveChart source,
      boolean fromClient,
      @EventData("event.detail.id") String id,
      @EventData("event.detail.x") double x,
      @EventData("event.detail.y") double y,
      @EventData("event.detail.finished") boolean finished) {
    super(source, fromClient);
    this.id = id;
    this.x = x;
    this.y = y;
    this.finished = finished;
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

  /** Whether it was let go. */
  public boolean finished() {
    return finished;
  }
}
