package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class AskDialogTest extends BrowserlessTest {

  /** A class sees the dialog on a projector, before it is asked anything. */
  @Test
  void theWrongIdeaBehindAQuestionIsFoldedUp() {
    AskDialog dialog = new AskDialog();
    UI.getCurrent().add(dialog);
    open(dialog);
    List<String> choices =
        find(NativeButton.class, dialog).all().stream()
            .filter(button -> button.hasClassName("ask-choice"))
            .map(button -> button.getElement().getTextRecursively())
            .toList();
    assertEquals(List.of("Where to?descent"), choices);
    NativeDetails ideas = find(NativeDetails.class, dialog).single();
    assertTrue(ideas.getElement().getTextRecursively().contains("Where to? – “It climbs”"));
    assertFalse(ideas.isOpen());
    assertTrue(ideas.hasClassName("present-hidden"));
    ideas.setOpen(true);
    open(dialog);
    assertFalse(find(NativeDetails.class, dialog).single().isOpen());
  }

  private static void open(AskDialog dialog) {
    dialog.open(
        List.of(SampleQuestions.asking(SampleQuestions.CHOICE)),
        question -> {},
        List.of(),
        lesson -> {});
  }
}
