package org.thalweg.ui.network;

import java.util.Set;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.ClassContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class NetworkInClassTest extends ClassContract {

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new NetworkView(services);
  }

  @Override
  protected AddressCodec<?> codec() {
    return new SettingsCodec();
  }

  @Override
  protected Set<String> estimated() {
    return Set.of("limit", "sharpness");
  }

  @Override
  protected String first() {
    return "preset=xor";
  }

  @Override
  protected String second() {
    return "preset=moons&rate=0.3&step=20";
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
