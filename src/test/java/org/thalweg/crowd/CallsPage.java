package org.thalweg.crowd;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.thalweg.live.Run;
import org.thalweg.math.descent.Iterate;

/** What others do: each step is a call of a function in the browser, pushed to every page. */
public class CallsPage extends Div {
  private static final long serialVersionUID = 1L;

  private static final List<CallsPage> OPEN = new CopyOnWriteArrayList<>();
  private transient UI page = UI.getCurrent();

  /** Tells all open pages of the steps of a run from an index on; the index after the last. */
  static long tell(Run run, long from) {
    long end = run.log().size();
    for (Iterate step : run.log().range(from, end)) {
      OPEN.forEach(page -> page.page.access(() -> page.draw(step)));
    }
    return end;
  }

  private void draw(Iterate step) {
    getElement()
        .callJsFunction(
            "step",
            step.index(),
            step.point().get(0),
            step.point().get(1),
            step.value(),
            step.gradient().norm(),
            step.gradient().get(0),
            step.gradient().get(1));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    page = event.getUI();
    OPEN.add(this);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    OPEN.remove(this);
  }
}
