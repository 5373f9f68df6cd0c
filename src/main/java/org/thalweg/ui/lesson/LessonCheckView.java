package org.thalweg.ui.lesson;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.thalweg.lesson.Lesson;
import org.thalweg.lesson.LessonFile;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.part.TextFileField;
import org.thalweg.ui.screen.LessonCheck;
import org.thalweg.ui.screen.LessonCheck.Finding;
import org.thalweg.ui.screen.Titled;

/**
 * Where a teacher tries the text of a lesson: what is wrong with it, line by line, and how its
 * cards will look. Nothing is stored.
 */
@Route(LessonCheckView.PATH)
class LessonCheckView extends Div implements Titled {
  static final String PATH = Screen.Path.LESSONS + "/check";

  private static final int LONGEST = 100_000;

  private final LessonCheck check;
  private final TextFileField text;
  private final Div outcome = new Div();

  LessonCheckView(LessonCheck check) {
    this.check = check;
    addClassName("lesson-index");
    String example = getTranslation("lesson.check.example");
    text =
        new TextFileField(
            getTranslation("lesson.check.text"), getTranslation("lesson.check.file"), example);
    text.onChanged(this::show);
    outcome.getElement().setAttribute("role", "status");
    outcome.addClassName("lesson-outcome");
    add(new Paragraph(getTranslation("lesson.check.intro")), text, outcome);
    show(example);
  }

  @Override
  public String screenTitle() {
    return getTranslation("lesson.check.title");
  }

  private void show(String typed) {
    outcome.removeAll();
    if (typed.length() > LONGEST) {
      outcome.add(new Paragraph(getTranslation("lesson.check.long", LONGEST)));
      return;
    }
    List<Finding> findings = check.findings(typed);
    if (findings.isEmpty()) {
      preview(LessonFile.read("preview", typed));
    } else {
      tell(findings);
    }
  }

  private void tell(List<Finding> findings) {
    UnorderedList list = new UnorderedList();
    for (Finding finding : findings) {
      NativeButton line =
          new NativeButton(
              getTranslation("lesson.check.line", finding.line()),
              event -> text.goToLine(finding.line()));
      line.addClassName("button");
      ListItem item = new ListItem(line, new Paragraph(finding.sentence()));
      item.addClassName("lesson-finding");
      list.add(item);
    }
    outcome.add(new H2(getTranslation("lesson.check.findings", findings.size())), list);
  }

  private void preview(Lesson lesson) {
    OrderedList cards = new OrderedList();
    lesson.cards().forEach(card -> cards.add(new CardPreview(card)));
    outcome.add(
        new H2(getTranslation("lesson.check.good", lesson.title(), lesson.cards().size())),
        new Paragraph(lesson.about()),
        cards);
  }
}
