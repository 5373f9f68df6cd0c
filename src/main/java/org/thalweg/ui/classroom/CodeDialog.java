package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URL;
import org.thalweg.classroom.Credential;
import org.thalweg.ui.part.CopyLink;
import org.thalweg.ui.part.Dialog;

/** The code of a room as large as it can be, with the square for phones and the short address. */
final class CodeDialog extends Div {
  private final Paragraph code = new Paragraph();
  private final Paragraph address = new Paragraph();
  private final Div square = new Div();
  private final CopyLink reclaim = new CopyLink("own-link");
  private final Dialog dialog;

  CodeDialog() {
    code.addClassName("room-big-code");
    address.addClassName("room-address");
    Div own = new Div(new Paragraph(getTranslation("room.reclaim")), reclaim);
    own.addClassNames("room-reclaim", "hint");
    dialog = new Dialog(getTranslation("room.code.title"), address, code, square, own);
    dialog.addClassName("room-code-dialog");
    add(dialog);
  }

  /** Tells when it has been put away. */
  void onClosed(Runnable listener) {
    dialog.onClosed(listener);
  }

  /** Shows the code of a room. */
  void open(Teaching teaching) {
    getUI().ifPresent(page -> page.getPage().fetchCurrentURL(url -> open(teaching, site(url))));
  }

  private void open(Teaching teaching, String site) {
    String join = site + "/join";
    code.setText(teaching.room().spaced());
    address.setText(getTranslation("room.code.address", join.replaceFirst("https?://", "")));
    square.removeAll();
    square.add(new QrCode(join + "/" + teaching.room().text()));
    if (teaching.key() instanceof Credential.Teacher(String secret)) {
      reclaim.setAddress(site + "/claim#" + teaching.room().text() + "." + secret);
    }
    dialog.open();
  }

  private static String site(URL here) {
    return here.getProtocol()
        + "://"
        + here.getHost()
        + (here.getPort() < 0 ? "" : ":" + here.getPort());
  }
}
