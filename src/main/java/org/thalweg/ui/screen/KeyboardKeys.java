package org.thalweg.ui.screen;

import java.util.List;

/** A screen with keys of its own; the keyboard overview lists them. */
public interface KeyboardKeys {

  /** The keys in the order of the overview. */
  List<Entry> keyboardKeys();

  /**
   * Keys that do the same, as they are printed on a keyboard, and what they do, in the visitor's
   * language.
   */
  record Entry(List<String> keys, String meaning) {
    /** Copies the keys. */
    public Entry {
      keys = List.copyOf(keys);
    }
  }
}
