package org.thalweg.ui.lesson;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.part.Glossary;
import org.thalweg.ui.screen.Titled;

/** All words and signs with what they mean. */
@Route(GlossaryView.PATH)
class GlossaryView extends Div implements Titled {
  static final String PATH = Screen.Path.LESSONS + "/words";

  GlossaryView() {
    addClassName("lesson-index");
    DescriptionList list = new DescriptionList();
    list.addClassName("glossary");
    for (Glossary.Entry entry : Glossary.of(this).entries()) {
      list.add(
          new DescriptionList.Term(String.join(", ", entry.forms())),
          new DescriptionList.Description(entry.text()));
    }
    add(new Paragraph(getTranslation("glossary.intro")), list);
  }

  @Override
  public String screenTitle() {
    return getTranslation("glossary.title");
  }
}
