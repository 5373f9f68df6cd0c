package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Share button: copies the page's address, which holds all of its state, and says so. Where the
 * browser doesn't let it copy, it shows the address in a dialog.
 */
@Tag("copy-link")
@JsModule("./part/copy-link.ts")
public final class CopyLink extends Component implements HasStyle {

  /** A button that shares the page's own address. */
  public CopyLink() {
    getElement()
        .addEventListener(
            "link-copied", event -> Announcer.say(getTranslation("part.share.announcement")));
  }

  /** Shares another address than the page's own; a relative one is made whole in the browser. */
  public void setAddress(String address) {
    getElement().setProperty("address", address);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    words.put("share", getTranslation("part.share.button"));
    words.put("copied", getTranslation("part.share.copied"));
    words.put("title", getTranslation("part.share.title"));
    words.put("explanation", getTranslation("part.share.explanation"));
    words.put("field", getTranslation("part.share.field"));
    words.put("close", getTranslation("part.dialog.close"));
    getElement().setPropertyJson("words", words);
  }
}
