package org.thalweg.ui.derivative;

import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.ClassContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class DerivativeInClassTest extends ClassContract {

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new DerivativeView(services);
  }

  @Override
  protected AddressCodec<?> codec() {
    return new SettingsCodec();
  }

  @Override
  protected String first() {
    return "do=descent&f=x^4-x&domain=-2,2&x=1.5&rate=0.05";
  }

  @Override
  protected String second() {
    return "do=fit&rate=0.05&step=3";
  }

  @Override
  protected String clock() {
    return "curve=sine&x=0.5&dx=0.25";
  }

  @Override
  protected boolean hasClock() {
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
