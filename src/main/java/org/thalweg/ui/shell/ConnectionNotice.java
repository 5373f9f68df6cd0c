package org.thalweg.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.communication.PushMode;

/** Gives Vaadin's notice of a lost connection our words; it is not seen itself. */
@Tag("connection-notice")
@JsModule("./part/connection-notice.ts")
public final class ConnectionNotice extends Component {
  private static final int RETRY_MILLISECONDS = 2_000;
  private static final int RETRIES = 1_000;

  /** A notice that says when the page is back. */
  public ConnectionNotice() {
    getElement().setAttribute("online", getTranslation("shell.reconnect.back"));
  }

  /**
   * A notice on a page that loses nothing when it is loaded anew: that is done where the page's own
   * messages hang although the server is there, which Vaadin mends by itself only after ten
   * seconds.
   */
  public static ConnectionNotice loadingAnew() {
    ConnectionNotice notice = new ConnectionNotice();
    notice.getElement().setAttribute("anew", true);
    return notice;
  }

  /** Is asked whether the server is there: the answer is all. */
  @ClientCallable
  private void present() {}

  /** The line for pushes may be dead without a word: another one takes its place. */
  @ClientCallable
  private void closePush() {
    push(PushMode.DISABLED);
  }

  @ClientCallable
  private void openPush() {
    push(PushMode.AUTOMATIC);
  }

  private void push(PushMode mode) {
    getUI().orElseThrow().getPushConfiguration().setPushMode(mode);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ReconnectDialogConfiguration notice = event.getUI().getReconnectDialogConfiguration();
    notice.setDialogText(getTranslation("shell.reconnect.trying"));
    notice.setDialogTextGaveUp(getTranslation("shell.reconnect.gaveUp"));
    notice.setReconnectInterval(RETRY_MILLISECONDS);
    notice.setReconnectAttempts(RETRIES);
  }
}
