package org.thalweg.classroom.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thalweg.classroom.question.PreparedLesson.Part;
import org.thalweg.lesson.LessonException;
import org.thalweg.lesson.LessonText;
import org.thalweg.lesson.ScreenAddress;

/**
 * Reads a prepared lesson from the text of its file; {@code docs/questions.md} tells teachers how
 * it is written.
 */
public final class PreparedLessonFile {
  private static final Set<String> NAMES =
      Set.of("about", "minutes", "screen", "question", "activity");

  private final LessonText text;

  private PreparedLessonFile(String text) {
    this.text = new LessonText(text, NAMES);
  }

  /**
   * The lesson that a text means.
   *
   * @param id its name, the name of its file
   * @throws LessonException when it can't be read
   */
  public static PreparedLesson read(String id, String text) {
    return new PreparedLessonFile(text).lesson(id);
  }

  private PreparedLesson lesson(String id) {
    String title =
        text.take("# ").orElseThrow(() -> text.expected("the title, as in \"# The slope\""));
    String about = text.required("about", "one sentence");
    int minutes = (int) text.notNegative(text.required("minutes", "45"));
    List<Part> parts = new ArrayList<>();
    while (!text.isOver()) {
      parts.add(part());
    }
    if (parts.isEmpty()) {
      throw text.expected("the first part, as in \"## A valley\"");
    }
    return new PreparedLesson(id, title, about, minutes, parts);
  }

  private Part part() {
    String title =
        text.take("## ").orElseThrow(() -> text.expected("a part, as in \"## A valley\""));
    Optional<String> question = text.value("question");
    if (question.isPresent()) {
      return new PreparedLesson.Asking(title, text.paragraphs(), question.get());
    }
    Optional<Activity> activity = text.value("activity").map(this::activity);
    String address = text.required("screen", "/?surface=bowl");
    ScreenAddress screen = ScreenAddress.read(address, text.line());
    List<String> notes = text.paragraphs();
    return activity
        .<Part>map(what -> new PreparedLesson.Doing(title, notes, what, screen))
        .orElseGet(() -> new PreparedLesson.Show(title, notes, screen));
  }

  private Activity activity(String id) {
    return Activity.byId(id)
        .orElseThrow(() ->
            text.problem(
                "A class can do data-set, compass, sweep or explore together, but not: " + id));
  }
}
