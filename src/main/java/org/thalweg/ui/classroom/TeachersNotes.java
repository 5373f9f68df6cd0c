package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.thalweg.classroom.question.Question;

/** What only the teacher should read, folded up; it is not there while the page is presented. */
final class TeachersNotes extends NativeDetails {
  private final Div text = new Div();

  /** What to observe, and the wrong idea behind a question. */
  TeachersNotes(Question question) {
    this("ask.notes", question.watch());
    text.add(new Paragraph(getTranslation("ask.notes.idea", question.idea())));
  }

  /** Paragraphs under a summary. */
  TeachersNotes(String summary, List<String> paragraphs) {
    addClassNames("teachers-notes", "present-hidden");
    setSummaryText(getTranslation(summary));
    paragraphs.forEach(paragraph -> text.add(new Paragraph(paragraph)));
    setContent(text);
  }
}
