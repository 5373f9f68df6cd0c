package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.thalweg.classroom.Reason;

/**
 * Says to a teacher that a command was not carried out, until the next one is. Where another page,
 * or an earlier click, was only faster, the room is as it was wanted, and nothing is said.
 */
final class RefusedNote extends Paragraph {

  /** Nothing was refused. */
  RefusedNote() {
    addClassNames("notice", "class-refused");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  /** Says why the last command was not carried out, or nothing where it was. */
  void say(Optional<Reason> why) {
    tell(why.flatMap(RefusedNote::key));
  }

  /** Says the sentence with this key, or nothing. */
  void tell(Optional<String> sentence) {
    setVisible(sentence.isPresent());
    sentence.ifPresent(key -> setText(getTranslation(key)));
  }

  private static Optional<String> key(Reason why) {
    return switch (why) {
      case LATE, OTHER_STAGE, NO_SUCH_ROUND, NO_SUCH_SEAT -> Optional.empty();
      case TOO_MANY -> Optional.of("room.refused.too-many");
      case NO_START -> Optional.of("room.refused.no-start");
      case FULL -> Optional.of("room.refused.full");
      case NO_ROOM -> Optional.of("room.refused.no-room");
      default -> Optional.of("room.refused.other");
    };
  }
}
