package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.question.Activity;
import org.thalweg.ui.part.FocusKeeper;

/** What the class does together, before its teacher; hidden while it does nothing. */
final class ActivityPanels extends Div {
  private final ClassTools tools;
  private final ClassWork work;
  private final Component beginning;
  private Optional<Activity> shown = Optional.empty();
  private @Nullable ActivityPanel panel;

  /**
   * Nothing is done yet.
   *
   * @param beginning what begins another activity when one is over
   */
  ActivityPanels(ClassTools tools, Component beginning) {
    this.tools = tools;
    this.beginning = beginning;
    work = tools.work();
    addClassName("activities");
    setVisible(false);
  }

  void show(Teaching teaching, ClassState state) {
    Optional<Activity> wanted =
        state.exploring() ? Optional.of(Activity.EXPLORE) : state.activities().now();
    if (!wanted.equals(shown)) {
      shown = wanted;
      removeAll();
      panel = wanted.map(this::make).orElse(null);
      if (panel != null) {
        add(panel);
      }
      FocusKeeper.handOn(this, beginning);
    }
    setVisible(panel != null);
    if (panel != null) {
      getUI().ifPresent(ActivityPanels::loadParts);
      panel.show(teaching, state);
    }
  }

  /** The browser gets what the panels are made of when a class needs it first: with that page. */
  private static void loadParts(UI page) {
    page.getInternals().addComponentDependencies(RoomView.class);
  }

  private ActivityPanel make(Activity activity) {
    return switch (activity) {
      case SWEEP -> new SweepPanel(work);
      case DATA_SET -> new DataSetPanel(work);
      case COMPASS -> new CompassPanel(work);
      case EXPLORE -> new ExplorePanel(tools);
    };
  }
}
