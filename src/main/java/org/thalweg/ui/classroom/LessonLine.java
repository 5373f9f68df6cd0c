package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.thalweg.classroom.question.PreparedLesson;

/** The parts of a prepared lesson, folded into the line that says where the class is. */
final class LessonLine extends NativeDetails {

  LessonLine(Agenda.InLesson at) {
    List<PreparedLesson.Part> parts = at.lesson().parts();
    OrderedList list = new OrderedList();
    for (int i = 0; i < parts.size(); i++) {
      ListItem item = new ListItem(parts.get(i).title());
      if (i == at.part()) {
        item.getElement().setAttribute("aria-current", "step");
      }
      list.add(item);
    }
    addClassName("lesson-line");
    setSummaryText(
        getTranslation("ask.lesson.where", at.lesson().title(), at.part() + 1, parts.size()));
    setContent(list);
  }
}
