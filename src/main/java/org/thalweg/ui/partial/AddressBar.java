package org.thalweg.ui.partial;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import org.thalweg.ui.shell.PageAddress;

/** Keeps the page's address true: whoever opens it sees the same knobs, arrows and lines. */
final class AddressBar implements Panel {
  static final String PATH = "partial";

  private Map<String, List<String>> shown = Map.of();

  @Override
  public void show(Snapshot snapshot) {
    Map<String, List<String>> query = Address.write(snapshot.settings());
    if (!query.equals(shown)) {
      shown = query;
      PageAddress.of(UI.getCurrent()).replaceScreen(PATH, query);
    }
  }
}
