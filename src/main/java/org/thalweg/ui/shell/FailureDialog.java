package org.thalweg.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import org.thalweg.ui.part.Dialog;

/**
 * Tells a visitor about a failure of ours while a screen is open, by a dialog with the number under
 * which it is in the log. While one is open, another failure is in the log only.
 */
class FailureDialog implements ErrorHandler {

  @Override
  public void error(ErrorEvent event) {
    if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
      return; // the visitor has left, and nobody failed
    }
    String number = Failures.log(event.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null && ui.isAttached() && ComponentUtil.getData(ui, FailureDialog.class) == null) {
      show(ui, number);
    }
  }

  private void show(UI ui, String number) {
    Paragraph numbered = new Paragraph(ui.getTranslation("shell.error.internal.id") + " ");
    numbered.getElement().appendChild(new Element("code").setText(number));
    NativeButton reload =
        new NativeButton(
            ui.getTranslation("shell.error.internal.reload"), event -> ui.getPage().reload());
    reload.addClassNames("button", "primary");
    Dialog dialog =
        new Dialog(
            ui.getTranslation("shell.error.internal.title"),
            new Paragraph(ui.getTranslation("shell.error.internal.text")),
            numbered,
            reload);
    ComponentUtil.setData(ui, FailureDialog.class, this);
    dialog.onClosed(() -> {
      ComponentUtil.setData(ui, FailureDialog.class, null);
      ui.remove(dialog);
    });
    ui.add(dialog);
    dialog.open();
  }
}
