package org.thalweg.ui.partial;

import java.util.List;
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
  protected List<String> badAddresses() {
    return List.of("surface=nowhere", "f=x%2B", "x=one", "rate=-1", "f=a%2Bb%2Bc%2Bd%2Bg%2Bh%2Bk");
  }

  @Override
  protected String manyRuns() {
    return "";
  }
}
