package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Brings what somebody is asked for now into view, on a page that they have scrolled elsewhere; the
 * focus stays where it is, and whoever types is left alone until they leave the field. The frame of
 * the page holds the one there is.
 */
@Tag("into-view")
@JsModule("./part/into-view.ts")
public final class IntoView extends Component {

  /** Brings a place into view on its page; does nothing where it is on none. */
  public static void bring(Component place) {
    place
        .getUI()
        .map(page -> ComponentUtil.getData(page, IntoView.class))
        .ifPresent(view -> view.getElement().callJsFunction("bring", place.getElement()));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ComponentUtil.setData(event.getUI(), IntoView.class, this);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ComponentUtil.setData(event.getUI(), IntoView.class, null);
    super.onDetach(event);
  }
}
