package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class RoomViewTest extends BrowserlessTest {

  /** Otherwise codes could be tried here, where nobody counts them. */
  @Test
  void whoeverHasNoSeatLearnsNothingOfARoomAlsoWhenItIsOver() {
    OpenClass room = new OpenClass();
    Seated seated = room.join("Ada");
    Seated stranger = new Seated(room.rooms(), room.room(), new Credential.Student("a guess"));
    room.pageOf(stranger);
    assertEquals(List.of("/join/" + room.room().text()), sentTo());
    room.teach(new RoomCommand.Ended(CommandId.random()));
    room.pageOf(stranger);
    assertEquals(List.of("/join/" + room.room().text()), sentTo());
    OnPage page = room.pageOf(seated);
    assertEquals(List.of(), sentTo());
    assertTrue(page.shows("The lesson is over."), page.text());
  }

  /** The addresses that the browser is told to open. */
  private static List<String> sentTo() {
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(PendingJavaScriptInvocation::getInvocation)
        .filter(call -> call.getExpression().contains("window.open"))
        .map(call -> String.valueOf(call.getParameters().getFirst()))
        .toList();
  }
}
