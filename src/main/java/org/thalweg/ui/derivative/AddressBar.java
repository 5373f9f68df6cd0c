package org.thalweg.ui.derivative;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.thalweg.ui.screen.PageAddress;

/** Keeps the page's address true; while something plays, it follows once a second. */
final class AddressBar implements Panel {
  private static final long INTERVAL_NANOS = 1_000_000_000L;

  private String shown = "";
  private long quietUntil = System.nanoTime();

  @Override
  public void show(Snapshot snapshot) {
    long now = System.nanoTime();
    if (PlayButtons.isPlaying(snapshot) && now - quietUntil < 0) {
      return;
    }
    QueryParameters query = new QueryParameters(Address.write(snapshot.state().settingsNow()));
    String text = query.getQueryString();
    if (!text.equals(shown)) {
      shown = text;
      quietUntil = now + INTERVAL_NANOS;
      PageAddress.of(UI.getCurrent()).replaceScreen(DerivativeView.PATH, query.getParameters());
    }
  }
}
