package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The polite live region of a page: tells a screen reader what happened, one sentence at a time and
 * at most one in 1.5 seconds. The newest sentence wins. The frame of the page holds the one there
 * is.
 */
@Tag("live-announcer")
@JsModule("./part/live-announcer.ts")
public final class Announcer extends Component {

  /** Says a sentence on the page of the current UI; does nothing where no page is open. */
  public static void say(String sentence) {
    UI ui = UI.getCurrent();
    Announcer announcer = ui == null ? null : ComponentUtil.getData(ui, Announcer.class);
    if (announcer != null) {
      announcer.getElement().callJsFunction("say", Spoken.words(announcer, sentence));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ComponentUtil.setData(event.getUI(), Announcer.class, this);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ComponentUtil.setData(event.getUI(), Announcer.class, null);
    super.onDetach(event);
  }
}
