package org.thalweg.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.thalweg.lesson.Lesson;
import org.thalweg.ui.part.LessonProgress;

/** Leads people who are new here to the first lesson; the others never see it. */
final class Welcome extends Composite<LessonProgress> {

  /** A line that leads to the first of these lessons; none without lessons. */
  Welcome(List<Lesson> lessons) {
    lessons.stream().findFirst().ifPresent(this::offer);
  }

  private void offer(Lesson first) {
    Anchor start = new Anchor(first.link(), getTranslation("lesson.welcome", first.title()));
    NativeButton no = new NativeButton("×");
    no.addClassNames("button", "quiet");
    no.setAriaLabel(getTranslation("lesson.welcome.no"));
    no.setTitle(getTranslation("lesson.welcome.no"));
    Div line = new Div(start, LessonProgress.asRefusal(no));
    line.addClassName("welcome");
    getContent().add(LessonProgress.whenNew(line));
  }
}
