package org.thalweg.ui.partial;

import java.util.List;
import java.util.Map;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.ScreenContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class PartialContractTest extends ScreenContract {

  @Override
  protected Screen screen() {
    return Screen.PARTIAL;
  }

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new PartialView(services, new ContourMaps());
  }

  @Override
  protected List<String> addresses() {
    return List.of(
        "surface=himmelblau&x=1&y=2&frozen=none&angle=30&assembly=3",
        "f=x*y%2Bz&at=1,2,3&frozen=x,y&by=z&lines=1");
  }

  @Override
  protected Map<String, String> badAddresses() {
    return Map.ofEntries(
        Map.entry("surface=nowhere", ""),
        Map.entry("f=x%2B", ""),
        Map.entry("x=one", ""),
        Map.entry("rate=-1", ""),
        Map.entry("f=a%2Bb%2Bc%2Bd%2Bg%2Bh%2Bk", ""),
        Map.entry("f=x^2*y&by=z", "f=x^2*y"),
        Map.entry("f=x^2*y&by=X", "f=x^2*y"),
        Map.entry("f=x^2*y&x=2&y=one", "f=x^2*y&x=2"),
        Map.entry("f=x^2*y&x=2&y=one&rate=fast", "f=x^2*y&x=2"));
  }

  @Override
  protected String manyRuns() {
    return "";
  }
}
