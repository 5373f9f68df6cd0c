package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.FocusKeeper;

/** What a teacher sees of one activity of the class. */
abstract sealed class ActivityPanel extends Div
    permits SweepPanel, DataSetPanel, CompassPanel, ExplorePanel {
  private final Paragraph progress = new Paragraph();

  ActivityPanel() {
    addClassName("activity");
    progress.addClassName("activity-progress");
  }

  /** Shows the class as it is now. */
  abstract void show(Teaching teaching, ClassState state);

  /** Says how far the class is. */
  final void say(String words) {
    say(progress, words);
  }

  /**
   * Puts words in their place, and has them said. What every student changes is no live region of
   * its own: the page's announcer leaves a screen reader time, however large the class is.
   */
  static void say(Paragraph place, String words) {
    if (!words.equals(place.getText())) {
      place.setText(words);
      Announcer.say(words);
    }
  }

  /** A line with the task, how far the class is, and what can be done. */
  final Component head(String task, Component... buttons) {
    Paragraph title = new Paragraph(task);
    title.addClassName("activity-task");
    Div actions = new Div(buttons);
    actions.addClassNames("button-row", "activity-actions");
    Div head = new Div(title, progress, actions);
    head.addClassName("activity-head");
    return head;
  }

  /** Shows a button or not; whoever has pressed one that goes has the focus beside it. */
  final void show(Component button, boolean wanted) {
    if (button.isVisible() != wanted) {
      button.setVisible(wanted);
      FocusKeeper.handOn(this, button.getParent().orElse(this), this);
    }
  }

  final NativeButton button(String key, Runnable wish) {
    NativeButton button = new NativeButton(getTranslation(key), event -> wish.run());
    button.addClassName("button");
    return button;
  }
}
