package org.thalweg.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketRoute;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person with a browser window of their own, looking at the application. */
public final class Visitor {
  private static final String STEPS = "**/steps";

  private final Page page;
  private final String address;
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  Visitor(Page page, String address) {
    this.page = page;
    this.address = address;
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        troubles.add("console: " + message.text() + " (" + message.location() + ")");
      }
    });
    page.onPageError(error -> troubles.add("script: " + error));
    page.onRequest(this::noteOtherHosts);
  }

  /** Goes to a path of the application, such as {@code "/"}, and waits until Vaadin is idle. */
  public Visitor open(String path) {
    page.navigate(address + path);
    return settle();
  }

  /**
   * Waits until every round trip that Vaadin started has ended, and a screen shows its first
   * numbers.
   */
  public Visitor settle() {
    page.waitForFunction(
        "() => { const clients = Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".filter((client) => typeof client.isActive === 'function');"
            + " return clients.length > 0 && clients.every((client) => !client.isActive())"
            + " && !document.querySelector('.page-grid.waiting'); }");
    return this;
  }

  /** The window as Playwright sees it. */
  public Page page() {
    return page;
  }

  /** Where the application is: scheme, host and port, without a slash at the end. */
  public String address() {
    return address;
  }

  /** Fails unless axe-core finds nothing that keeps people from using what is on the screen. */
  public void hasNoBarriers() {
    List<String> findings =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + targets(rule.getNodes()))
                .toList();
    assertEquals(List.of(), findings, "what axe-core found on " + page.url());
  }

  /** The step sockets that pages opened from now on open, in their order; a test may close them. */
  public List<WebSocketRoute> stepSockets() {
    List<WebSocketRoute> sockets = new CopyOnWriteArrayList<>();
    page.routeWebSocket(
        STEPS,
        socket -> {
          sockets.add(socket);
          socket.connectToServer();
        });
    return sockets;
  }

  /** The lines that stay open, of pages opened from now on. */
  public Lines lines() {
    return new Lines(page);
  }

  /** Lets no step socket of pages opened from now on be opened. */
  public void withoutStepSocket() {
    page.routeWebSocket(STEPS, WebSocketRoute::close);
  }

  /** Forgets the troubles so far: for a test that takes the network away on purpose. */
  public void forgetTroubles() {
    troubles.clear();
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }

  private static List<Object> targets(List<com.deque.html.axecore.results.CheckedNode> nodes) {
    return nodes.stream().map(node -> node.getTarget()).toList();
  }

  private void noteOtherHosts(Request request) {
    String url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
      troubles.add("request to another host: " + url);
    }
  }
}
