package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Withholds for a while whatever lets a run on a screen go, such as before a class that has not
 * predicted yet what it will do. What sets a run up, and what stops one, can be used all the same.
 */
public final class Hold {
  private final String why;

  private Hold(String why) {
    this.why = why;
  }

  /** A part that shows whether something is withheld. */
  public interface Part {
    /** Something is withheld from now on, or nothing any more. */
    void holdChanged();
  }

  /**
   * Withholds it on a screen.
   *
   * @param why the key of the sentence that says why; empty when it can be used
   */
  public static void on(Component screen, Optional<String> why) {
    Hold before = ComponentUtil.getData(screen, Hold.class);
    if (!why.equals(Optional.ofNullable(before).map(hold -> hold.why))) {
      ComponentUtil.setData(screen, Hold.class, why.map(Hold::new).orElse(null));
      tell(screen);
    }
  }

  /** The key of the sentence that says why it is withheld here; empty when it can be used. */
  public static Optional<String> over(Component part) {
    for (Optional<Component> at = Optional.of(part); at.isPresent(); ) {
      Hold hold = ComponentUtil.getData(at.get(), Hold.class);
      if (hold != null) {
        return Optional.of(hold.why);
      }
      at = at.get().getParent();
    }
    return Optional.empty();
  }

  /**
   * Lets a run go, unless that is withheld here.
   *
   * @param refused is told then
   */
  public static void start(
      Component part, Consumer<? super RefusedException> refused, Runnable action) {
    over(part).map(RefusedException::new).ifPresentOrElse(refused, action);
  }

  private static void tell(Component root) {
    if (root instanceof Part part) {
      part.holdChanged();
    }
    root.getChildren().toList().forEach(Hold::tell);
  }
}
