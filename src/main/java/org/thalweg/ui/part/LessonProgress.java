package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Which lessons were done in this browser; the server doesn't know. What is inside is seen only by
 * those it is meant for.
 */
@Tag("lesson-progress")
@JsModule("./part/lesson-progress.ts")
public final class LessonProgress extends Component implements HasComponents {

  /** Remembers in this browser that a lesson was walked to its end. */
  public void finish(String lesson) {
    getElement().callJsFunction("finish", lesson);
  }

  /** Shows something inside only when a lesson is done. */
  public static <C extends Component> C whenDone(String lesson, C part) {
    part.getElement().setAttribute("data-done", lesson).setAttribute("hidden", true);
    return part;
  }

  /** Shows something inside only to those who have done no lesson and not said no to it. */
  public static <C extends Component> C whenNew(C part) {
    part.getElement().setAttribute("data-new", true).setAttribute("hidden", true);
    return part;
  }

  /** Lets a button inside say no to what is for those who are new. */
  public static <C extends Component> C asRefusal(C button) {
    button.getElement().setAttribute("data-welcomed", true);
    return button;
  }
}
