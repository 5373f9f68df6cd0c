package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.thalweg.ui.part.Announcer;

/** Tells a teacher that the lesson is over, and still offers its results. */
final class LessonOver extends Div {
  private final ClassFiles files;

  /** Says nothing yet. */
  LessonOver(ClassRuns runs) {
    files = new ClassFiles(runs);
    addClassName("lesson-over");
    add(new Paragraph(getTranslation("room.end.done")), files);
    setVisible(false);
  }

  /** Says it to whoever taught until now, or to nobody. */
  void show(Optional<Teaching> taught) {
    setVisible(taught.isPresent());
    taught.ifPresent(room -> {
      files.show(room);
      Announcer.say(getTranslation("room.end.done"));
    });
  }
}
