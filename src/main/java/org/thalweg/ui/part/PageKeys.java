package org.thalweg.ui.part;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The keys that a screen has wherever the focus is, but in a field, a dialog, or a control that
 * uses the key itself: arrows on a slider, Space on a button.
 */
@Tag("page-keys")
@JsModule("./part/page-keys.ts")
public final class PageKeys extends Component {
  private final Map<String, Runnable> actions = new LinkedHashMap<>();

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

  /** Does what belongs to a key; nothing when it has no meaning here. */
  @ClientCallable
  public void pressed(String key) {
    @Nullable Runnable action = actions.get(key);
    if (action != null) {
      action.run();
    }
  }
}
