package org.thalweg.ui.lesson;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thalweg.lesson.Lesson;
import org.thalweg.lesson.Lessons;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.part.LessonProgress;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.Titled;

/** The index of the guided lessons: in their order, with what each needs and how long it takes. */
@Route(Screen.Path.LESSONS)
class LessonsView extends Div implements AfterNavigationObserver, Titled {
  private final Map<Lesson, Anchor> links = new LinkedHashMap<>();

  LessonsView(Lessons lessons) {
    addClassName("lesson-index");
    List<Lesson> all = lessons.in(getLocale());
    OrderedList list = new OrderedList();
    all.forEach(lesson -> list.add(entry(lesson, all)));
    LessonProgress progress = new LessonProgress();
    progress.add(list);
    Anchor check = new Anchor(LessonCheckView.PATH, getTranslation("lesson.check.link"));
    Anchor words = new Anchor(GlossaryView.PATH, getTranslation("glossary.link"));
    add(
        new Paragraph(getTranslation("lesson.index.intro")),
        new Paragraph(words),
        progress,
        new Paragraph(getTranslation("lesson.index.class")),
        new Paragraph(check));
  }

  /** A teacher's class comes along into a lesson. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    PageAddress here = PageAddress.of(getUI().orElseThrow());
    links.forEach((lesson, link) -> link.setHref(here.link(lesson.link())));
  }

  @Override
  public String screenTitle() {
    return getTranslation(Screen.LESSONS.titleKey());
  }

  private ListItem entry(Lesson lesson, List<Lesson> all) {
    Paragraph facts =
        new Paragraph(
            getTranslation("lesson.index.minutes", lesson.minutes())
                + " · "
                + getTranslation("lesson.index.cards", lesson.cards().size()));
    facts.addClassName("hint");
    Anchor link = new Anchor(lesson.link(), lesson.title());
    links.put(lesson, link);
    ListItem item = new ListItem(new H2(link), new Paragraph(lesson.about()), facts, done(lesson));
    String before = needs(lesson, all);
    if (!before.isEmpty()) {
      Paragraph needs = new Paragraph(getTranslation("lesson.index.needs", before));
      needs.addClassName("hint");
      item.add(needs);
    }
    return item;
  }

  private Span done(Lesson lesson) {
    Span done = new Span(getTranslation("lesson.index.done"));
    done.addClassName("lesson-done");
    return LessonProgress.whenDone(lesson.id(), done);
  }

  private static String needs(Lesson lesson, List<Lesson> all) {
    return all.stream()
        .filter(other -> lesson.needs().contains(other.id()))
        .map(Lesson::title)
        .collect(Collectors.joining(", "));
  }
}
