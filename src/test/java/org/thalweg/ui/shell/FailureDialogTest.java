package org.thalweg.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Dialog;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(classes = Numbers.class)
class FailureDialogTest extends BrowserlessTest {

  /** A failure that comes with every push would else lay one over the other. */
  @Test
  void oneIsOpenAtATime() {
    FailureDialog failures = new FailureDialog();
    fail(failures);
    fail(failures);
    assertEquals(1, dialogs().size());
    close(dialogs().getFirst());
    assertEquals(0, dialogs().size());
    fail(failures);
    assertEquals(1, dialogs().size());
  }

  private static void fail(FailureDialog failures) {
    failures.error(new ErrorEvent(new IllegalStateException("a failure of the test")));
  }

  private static void close(Dialog dialog) {
    dialog
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(dialog.getElement(), "close", JsonNodeFactory.instance.objectNode()));
  }

  private static List<Dialog> dialogs() {
    return UI.getCurrent()
        .getChildren()
        .filter(Dialog.class::isInstance)
        .map(Dialog.class::cast)
        .toList();
  }
}
