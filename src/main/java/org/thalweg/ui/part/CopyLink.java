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
  private final String kind;

  /** A button that shares the page's own address. */
  public CopyLink() {
    this("share");
  }

  /**
   * A button that shares some other address.
   *
   * @param kind of the address, in the keys of its words
   */
  public CopyLink(String kind) {
    this.kind = kind;
    getElement()
        .addEventListener(
            "link-copied",
            event -> Announcer.say(getTranslation("part." + kind + ".announcement")));
  }

  /** Shares another address than the page's own; a relative one is made whole in the browser. */
  public void setAddress(String address) {
    getElement().setProperty("address", address);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    said.put("share", getTranslation("part." + kind + ".button"));
    said.put("copied", getTranslation("part.share.copied"));
    said.put("title", getTranslation("part." + kind + ".title"));
    said.put("explanation", getTranslation("part." + kind + ".explanation"));
    said.put("field", getTranslation("part." + kind + ".field"));
    said.put("close", getTranslation("part.dialog.close"));
    getElement().setPropertyJson("words", said);
  }
}
