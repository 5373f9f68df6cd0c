package org.thalweg.classroom.question;

import java.util.List;
import org.thalweg.lesson.ScreenAddress;

/**
 * A lesson for a class, prepared as a list of parts that a teacher goes through with one button.
 *
 * @param id its name, the name of its file
 * @param about one sentence for the list of lessons
 * @param minutes about how long it takes
 * @param parts at least one
 */
public record PreparedLesson(String id, String title, String about, int minutes, List<Part> parts) {

  /** Copies the parts. */
  public PreparedLesson {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A lesson has a part at least");
    }
  }

  /** One part of a lesson. */
  public sealed interface Part {

    /** What it is about, in one line. */
    String title();

    /** What the teacher may say or do, in paragraphs. */
    List<String> notes();
  }

  /**
   * The teacher shows something.
   *
   * @param screen what the class looks at
   */
  public record Show(String title, List<String> notes, ScreenAddress screen) implements Part {
    /** Copies the notes. */
    public Show {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The class is asked, in all stages of a question.
   *
   * @param question the id of the question
   */
  public record Asking(String title, List<String> notes, String question) implements Part {
    /** Copies the notes. */
    public Asking {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The class does something together.
   *
   * @param screen where it takes place
   */
  public record Doing(String title, List<String> notes, Activity activity, ScreenAddress screen)
      implements Part {
    /** Copies the notes. */
    public Doing {
      notes = List.copyOf(notes);
    }
  }

  /** The ids of all questions it asks, in their order. */
  public List<String> questions() {
    return parts.stream()
        .filter(Asking.class::isInstance)
        .map(part -> ((Asking) part).question())
        .toList();
  }
}
