package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.ui.part.Dialog;

/** Asks once more before a lesson ends for everybody, while its results can still be saved. */
final class EndDialog extends Div {
  private final ClassFiles files;
  private final Dialog dialog;

  /**
   * A closed dialog.
   *
   * @param end ends the lesson
   */
  EndDialog(ClassRuns runs, Runnable end) {
    files = new ClassFiles(runs);
    NativeButton sure = new NativeButton(getTranslation("room.end.sure"), event -> end.run());
    sure.addClassNames("button", "primary", "end-lesson");
    dialog =
        new Dialog(
            getTranslation("room.end.title"),
            new Paragraph(getTranslation("room.end.about")),
            files,
            sure);
    dialog.addClassName("people-dialog");
    add(dialog);
  }

  /** Asks the teacher of a room. */
  void open(Teaching teaching) {
    files.show(teaching);
    dialog.open();
  }
}
