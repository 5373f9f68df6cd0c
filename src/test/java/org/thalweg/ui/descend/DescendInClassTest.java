package org.thalweg.ui.descend;

import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.ClassContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class DescendInClassTest extends ClassContract {

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new DescendView(services, new ContourMaps());
  }

  @Override
  protected AddressCodec<?> codec() {
    return new SettingsCodec();
  }

  @Override
  protected String first() {
    return "surface=rosenbrock&rate=0.001";
  }

  @Override
  protected String second() {
    return "f=x^2%2B3y^2&x=1&y=0.5&rate=0.1&step=3";
  }

  @Override
  protected boolean keepsZoom() {
    return true;
  }

  @Override
  protected String key() {
    return " ";
  }

  @Override
  protected String moving() {
    return "step";
  }
}
