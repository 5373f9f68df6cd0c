package org.thalweg.ui.part;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The keys that a screen has wherever the focus is, but in a field, a dialog, or a control that
 * uses the key itself: arrows on a slider, Space on a button.
 */
@Tag("page-keys")
@JsModule("./part/page-keys.ts")
public final class PageKeys extends Component implements Hold.Part {
  private final Map<String, Runnable> actions = new LinkedHashMap<>();
  private final Consumer<? super RefusedException> refused;
  private Runnable held = () -> {};

  /** Keys of which none can be withheld. */
  public PageKeys() {
    this(refusal -> {});
  }

  /**
   * Keys, some of which can be withheld.
   *
   * @param refused is told when one of them is pressed then
   */
  public PageKeys(Consumer<? super RefusedException> refused) {
    this.refused = refused;
  }

  /**
   * Does something when a key is pressed.
   *
   * @param key its name in the browser, such as {@code " "}, {@code ArrowLeft} or {@code r}; a
   *     letter is the same with Shift, and {@code Control+z} is also ⌘Z
   */
  public PageKeys on(String key, Runnable action) {
    actions.put(key, action);
    ArrayNode keys = JsonNodeFactory.instance.arrayNode();
    actions.keySet().forEach(keys::add);
    getElement().setPropertyJson("keys", keys);
    return this;
  }

  /** Lets a run go when a key is pressed, unless that is {@linkplain Hold withheld}. */
  public PageKeys onStart(String key, Runnable action) {
    return on(key, () -> Hold.start(this, refused, action));
  }

  /**
   * Lets a run go, or stops it, when a key is pressed.
   *
   * @param goes whether it goes, so that the key stops it: that is never withheld
   */
  public PageKeys onToggle(String key, Runnable action, BooleanSupplier goes) {
    return on(
        key,
        () -> {
          if (goes.getAsBoolean()) {
            action.run();
          } else {
            Hold.start(this, refused, action);
          }
        });
  }

  /** Does something as soon as what lets a run go is {@linkplain Hold withheld}. */
  public PageKeys onHeld(Runnable action) {
    held = action;
    return this;
  }

  @Override
  public void holdChanged() {
    if (Hold.over(this).isPresent()) {
      held.run();
    }
  }

  /** Does what belongs to a key; nothing when it has no meaning here. */
  @ClientCallable
  public void pressed(String key) {
    @Nullable Runnable action = actions.get(key);
    if (action != null) {
      action.run();
    }
  }
}
