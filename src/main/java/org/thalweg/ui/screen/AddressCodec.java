package org.thalweg.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thalweg.lesson.Screen;

/**
 * How the settings of a screen stand in its address: whoever opens the address sees the same.
 *
 * @param <C> the settings: all that a learner can choose on the screen
 */
public interface AddressCodec<C> {

  /** The screen. */
  Screen screen();

  /** The names of all parameters that it reads, old ones included. */
  Set<String> names();

  /** The settings of a fresh page. */
  C initial();

  /**
   * The settings that an address stands for; what is missing takes a fresh page's value. Called
   * outside the session lock.
   *
   * @throws IllegalArgumentException when a part can't be used, with a sentence for the learner
   */
  C read(AddressQuery query);

  /** Writes all that {@link #read} needs, numbers with all their digits, in a fixed order. */
  void write(C settings, AddressWriter writer);

  /** The query of the address that stands for these settings. */
  default Map<String, List<String>> query(C settings) {
    AddressWriter writer = new AddressWriter();
    write(settings, writer);
    return writer.parameters();
  }
}
