package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * A formula set as mathematics. The browser fetches KaTeX when the first one is shown; until then,
 * and for a reader who can't see it, there is the plain text. The TeX must come from our own
 * expression tree, never from what a visitor typed.
 */
@Tag("tex-formula")
@JsModule("./part/tex-formula.ts")
@NpmPackage(value = "katex", version = "0.19.1")
public final class TexFormula extends Component implements HasSize, HasStyle {
  private String tex = "";
  private String plainText = "";

  /** An empty formula that stands in a line of text. */
  public TexFormula() {}

  /** A formula that stands in a line of text. */
  public TexFormula(String tex, String plainText) {
    setFormula(tex, plainText);
  }

  /** Makes the formula a block of its own, set larger; where it is too wide, it can be scrolled. */
  public TexFormula block() {
    getElement().setAttribute("block", true);
    return this;
  }

  /** Shows a formula; the plain text says the same without TeX. */
  public void setFormula(String newTex, String newPlainText) {
    if (newTex.equals(tex) && newPlainText.equals(plainText)) {
      return;
    }
    tex = newTex;
    plainText = newPlainText;
    if (isAttached()) {
      send();
    }
  }

  /** What is shown, in plain text. */
  public String getPlainText() {
    return plainText;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    send();
  }

  private void send() {
    getElement().callJsFunction("show", tex, plainText);
  }
}
