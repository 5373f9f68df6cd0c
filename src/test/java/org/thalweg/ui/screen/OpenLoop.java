package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;

/** An update loop on the current page, for tests of single panels; it computes at once. */
public final class OpenLoop {
  private OpenLoop() {}

  /** A loop that shows this model. */
  public static <M extends ScreenModel<?, S>, S> UpdateLoop<M, S> of(M model) {
    UpdateLoop<M, S> loop = new UpdateLoop<>(Runnable::run);
    loop.attach(UI.getCurrent());
    loop.show(model);
    return loop;
  }
}
