package org.thalweg.ui.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import org.thalweg.lesson.Screen;

/** Screens inside of a page that has another address. */
public final class ScreenViews {
  private ScreenViews() {}

  /** A view that shows nothing yet. */
  static ScreenView<?, ?, ?> of(Screen screen, UI page) {
    Class<? extends Component> type =
        RouteConfiguration.forApplicationScope().getRoute(screen.path()).orElseThrow();
    return (ScreenView<?, ?, ?>) Instantiator.get(page).getOrCreate(type);
  }

  /** A view of one's own, which begins with what this query stands for. */
  public static ScreenView<?, ?, ?> own(Screen screen, UI page, Map<String, List<String>> start) {
    ScreenView<?, ?, ?> view = of(screen, page);
    view.enter(start, true);
    return view;
  }
}
