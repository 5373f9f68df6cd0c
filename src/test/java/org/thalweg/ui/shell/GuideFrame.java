package org.thalweg.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.lesson.Lessons;

/** The real frame, with two lessons. */
@Tag("div")
public final class GuideFrame extends Div implements RouterLayout, AfterNavigationObserver {
  private static final String LESSON =
      """
      # Steps
      about: What a step is.
      minutes: 4
      ## Predict
      screen: /?surface=bowl&rate=0.5
      hide: readout arrows
      ( ) Up | That is uphill.
      (x) Down | Downhill it is.
      ## Do two steps
      wait: step >= 2
      done: Two steps.
      ## Where are you?
      answer: 2*x
      within: 0.1
      right: Found.
      wrong: Double it.
      """;

  private static final String OTHER =
      "# Rates\nabout: A.\nminutes: 1\n## Begin\nscreen: /?surface=saddle\n";

  private final MainLayout frame;

  /** Opens the frame. */
  public GuideFrame() {
    Lessons lessons = new Lessons();
    lessons.add("L1.md", LESSON);
    lessons.add("L2.md", OTHER);
    frame = new MainLayout(lessons, List.of());
    add(frame);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    frame.showRouterLayoutContent(content);
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement content) {
    frame.removeRouterLayoutContent(content);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    frame.afterNavigation(event);
  }
}
