package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The card of a screen's controls. On a phone it docks at the lower edge: its buttons are always
 * there, the rest comes up when it is opened. What is added to it becomes the rest.
 */
@Tag("bottom-sheet")
@JsModule("./part/bottom-sheet.ts")
public final class BottomSheet extends Component implements HasComponents, HasStyle {

  /** A card of controls with a name for those who can't see it. */
  public BottomSheet(String label) {
    getElement().setProperty("label", label);
  }

  /**
   * Adds what a phone always shows above the row of buttons, without its hints.
   *
   * @param after what comes after it where there is room for all
   */
  public void addNear(Component part, Component... after) {
    put("near", part);
    for (Component each : after) {
      put("after", each);
    }
  }

  /** Sets the row of buttons that a phone always shows. */
  public void setPrimary(Component buttons) {
    put("primary", buttons);
  }

  private void put(String slot, Component part) {
    part.getElement().setAttribute("slot", slot);
    getElement().appendChild(part.getElement());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().setProperty("opener", getTranslation("part.sheet.open"));
    getElement().setProperty("closer", getTranslation("part.sheet.close"));
  }
}
