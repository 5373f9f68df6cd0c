package org.thalweg.ui.partial;

import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.ClassContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class PartialInClassTest extends ClassContract {

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new PartialView(services, new ContourMaps());
  }

  @Override
  protected AddressCodec<?> codec() {
    return new SettingsCodec();
  }

  @Override
  protected String first() {
    return "surface=himmelblau&x=1&y=2&frozen=y";
  }

  @Override
  protected String second() {
    return "surface=bowl&x=1&y=1&frozen=x";
  }

  @Override
  protected String key() {
    return "ArrowRight";
  }

  @Override
  protected String moving() {
    return "x";
  }
}
