package org.thalweg.ui.network.state;

import java.util.Arrays;
import java.util.Optional;

/** Through which two directions of all weights the valley is cut. */
public enum PlaneChoice {
  /** Two weights that are chosen: all others stay as they are. */
  WEIGHTS("weights"),
  /** Those in which the walk so far spreads most. */
  WALK("walk"),
  /** Those in which the ground bends most. */
  CURVATURE("curvature"),
  /** Two drawn by chance. */
  CHANCE("chance");

  private final String id;

  PlaneChoice(String id) {
    this.id = id;
  }

  /** The name in addresses and in keys of words. */
  public String id() {
    return id;
  }

  /** The choice of this name. */
  public static Optional<PlaneChoice> byId(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }
}
