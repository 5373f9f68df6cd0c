package org.thalweg.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.WebSocketRoute;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The lines of a page that stay open: for pushes, and for steps. They can die without a word, as
 * when a phone has lost its network: what is sent over them gets lost, and neither end is told.
 */
public final class Lines {
  private static final String STEPS = "/steps";
  private static final Pattern ALL = Pattern.compile(".*(/VAADIN/push|" + STEPS + ").*");

  private final AtomicInteger deaths = new AtomicInteger();
  private final List<WebSocketRoute> opened = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusedSteps = new AtomicInteger();
  private boolean cut;

  Lines(Page page) {
    page.routeWebSocket(ALL, this::open);
  }

  private void open(WebSocketRoute browser) {
    if (cut) {
      browser.close();
      if (browser.url().endsWith(STEPS)) {
        refusedSteps.incrementAndGet();
      }
      return;
    }
    opened.add(browser);
    int born = deaths.get();
    WebSocketRoute server = browser.connectToServer();
    browser.onMessage(frame -> pass(born, frame, server));
    server.onMessage(frame -> pass(born, frame, browser));
  }

  private void pass(int born, WebSocketFrame frame, WebSocketRoute to) {
    if (born == deaths.get()) {
      if (frame.text() != null) {
        to.send(frame.text());
      } else {
        to.send(frame.binary());
      }
    }
  }

  /** All that are open now die; others may be opened. */
  public void die() {
    deaths.incrementAndGet();
  }

  /** All that are open break, and no other can be opened. */
  public void cut() {
    cut = true;
    opened.forEach(WebSocketRoute::close);
    opened.clear();
  }

  /** They can be opened again. */
  public void mend() {
    cut = false;
  }

  /** How often the page has tried in vain to open a line for steps. */
  public int refusedSteps() {
    return refusedSteps.get();
  }
}
