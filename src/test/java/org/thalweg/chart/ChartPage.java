package org.thalweg.chart;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A page with one chart and no browser: it tells what would be sent. */
final class ChartPage {
  private UI ui = newPage();
  private final LiveChart chart;

  ChartPage(LiveChart chart) {
    this.chart = chart;
    ui.add(chart);
  }

  /** The messages of the response that ends now. */
  List<ObjectNode> response() {
    return invocations().stream()
        .flatMap(call -> call.getInvocation().getParameters().stream())
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .toList();
  }

  /** The only message of the response that ends now. */
  ObjectNode message() {
    List<ObjectNode> messages = response();
    if (messages.size() != 1) {
      throw new AssertionError("expected one message, not " + messages);
    }
    return messages.get(0);
  }

  /** The calls of the response that ends now. */
  List<PendingJavaScriptInvocation> invocations() {
    ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return ui.getInternals().dumpPendingJavaScriptInvocations();
  }

  /** Takes the chart out of the page. */
  void close() {
    chart.getElement().removeFromTree();
  }

  /** Puts the chart into another page, as a reload of a page with a preserved state does. */
  void reload() {
    close();
    ui = newPage();
    ui.add(chart);
  }

  private static UI newPage() {
    UI page = new UI();
    page.getInternals().setSession(new FreeSession());
    return page;
  }

  /** A session that one thread uses without a lock. */
  private static final class FreeSession extends VaadinSession {
    FreeSession() {
      super(new VaadinServletService() {});
    }

    @Override
    public void checkHasLock() {}

    @Override
    public boolean hasLock() {
      return true;
    }
  }
}
