package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Secant;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * Turns the microscope over the two points on and off. A curve that has a slope there looks
 * straighter the closer one looks; a corner stays a corner.
 */
public final class MicroscopeButton extends Composite<NativeButton> implements Panel<Snapshot> {

  public MicroscopeButton(UpdateLoop<Model, Snapshot> loop) {
    getContent().addClassName("button");
    getContent().setTitle(getTranslation("derivative.microscope.title"));
    getContent().addClickListener(event -> loop.act(MicroscopeButton::turn));
  }

  private static void turn(Model model) {
    model.magnify(!model.state().secant().magnified());
  }

  @Override
  public void show(Snapshot snapshot) {
    Secant secant = snapshot.secant();
    double times = secant.curve().view().length() / secant.view().length();
    getContent().setVisible(snapshot.activity() == Activity.SLOPE);
    getContent().getElement().setAttribute("aria-pressed", Boolean.toString(secant.magnified()));
    getContent()
        .setText(
            secant.magnified()
                ? getTranslation(
                    "derivative.microscope.times", Numbers.of(getLocale()).format(times, 2))
                : getTranslation("derivative.microscope"));
  }
}
