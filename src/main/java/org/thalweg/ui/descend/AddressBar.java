package org.thalweg.ui.descend;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.thalweg.live.RunState;
import org.thalweg.ui.screen.PageAddress;

/**
 * Keeps the page's address true: whoever opens it sees the identical descent. While a run plays, it
 * follows once a second, as browsers refuse more.
 */
final class AddressBar implements Panel {
  private static final long INTERVAL_NANOS = 1_000_000_000L;

  private String shown = "";
  private long quietUntil = System.nanoTime();

  @Override
  public void show(Snapshot snapshot) {
    long now = System.nanoTime();
    boolean playing = snapshot.status().state() == RunState.PLAYING;
    if (playing && now - quietUntil < 0) {
      return;
    }
    QueryParameters query = new QueryParameters(Address.write(snapshot.state().settings()));
    String text = query.getQueryString();
    if (!text.equals(shown)) {
      shown = text;
      quietUntil = now + INTERVAL_NANOS;
      PageAddress.of(UI.getCurrent()).replaceScreen("", query.getParameters());
    }
  }
}
