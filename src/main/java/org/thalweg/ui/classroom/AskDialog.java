package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.thalweg.classroom.question.PreparedLesson;
import org.thalweg.classroom.question.Question;
import org.thalweg.ui.part.Dialog;

/**
 * All that a class can be asked: the prepared lessons, and the bank of questions. The class may see
 * it on the projector, so the wrong idea behind each question is folded up.
 */
final class AskDialog extends Div {
  private final Div lessons = new Div();
  private final Div questions = new Div();
  private final Div ideas = new Div();
  private final Dialog dialog;

  AskDialog() {
    lessons.addClassName("ask-list");
    questions.addClassName("ask-list");
    dialog =
        new Dialog(
            getTranslation("ask.dialog.title"),
            new H3(getTranslation("ask.dialog.lessons")),
            lessons,
            new H3(getTranslation("ask.dialog.questions")),
            questions,
            ideas);
    dialog.addClassName("ask-dialog");
    add(dialog);
  }

  /** Offers these, the questions by subject; whoever chooses one closes the dialog. */
  void open(
      List<Question> bank,
      Consumer<Question> asked,
      List<PreparedLesson> prepared,
      Consumer<PreparedLesson> begun) {
    questions.removeAll();
    ideas.removeAll();
    List<Question> sorted =
        bank.stream()
            .sorted(Comparator.comparing(Question::tag).thenComparing(Question::title))
            .toList();
    sorted.forEach(question -> questions.add(button(question, asked)));
    ideas.add(new TeachersNotes("ask.dialog.ideas", sorted.stream().map(this::idea).toList()));
    lessons.removeAll();
    prepared.forEach(lesson -> lessons.add(button(lesson, begun)));
    dialog.open();
  }

  private NativeButton button(Question question, Consumer<Question> asked) {
    Span tag = new Span(question.tag());
    tag.addClassName("ask-tag");
    return choice(question.title(), tag, "", () -> asked.accept(question));
  }

  private String idea(Question question) {
    return getTranslation("ask.dialog.idea", question.title(), question.idea());
  }

  private NativeButton button(PreparedLesson lesson, Consumer<PreparedLesson> begun) {
    Span minutes = new Span(getTranslation("ask.dialog.minutes", lesson.minutes()));
    minutes.addClassName("ask-tag");
    return choice(lesson.title(), minutes, lesson.about(), () -> begun.accept(lesson));
  }

  private NativeButton choice(String title, Span tag, String about, Runnable chosen) {
    Span name = new Span(title);
    name.addClassName("ask-title");
    NativeButton button = new NativeButton();
    button.add(name, tag);
    if (!about.isEmpty()) {
      Span words = new Span(about);
      words.addClassName("ask-about");
      button.add(words);
    }
    button.addClassNames("button", "ask-choice");
    button.addClickListener(event -> {
      dialog.close();
      chosen.run();
    });
    return button;
  }
}
