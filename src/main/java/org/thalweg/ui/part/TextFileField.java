package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A field for the whole text of a file: a lesson, a table. It is typed, pasted, or read from a file
 * of the device.
 */
@Tag("text-file-field")
@JsModule("./part/text-file-field.ts")
public final class TextFileField extends Component {
  private static final String TEXT = "text";

  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  /**
   * A field with this text.
   *
   * @param label what it is called
   * @param fileLabel what the choice of a file is called
   */
  public TextFileField(String label, String fileLabel, String text) {
    getElement().setProperty("label", label).setProperty("fileLabel", fileLabel);
    getElement().setProperty(TEXT, text);
    getElement()
        .addPropertyChangeListener(TEXT, "text-changed", event -> tell(event.isUserOriginated()));
  }

  /** Replaces the text; listeners are not told. */
  public void setText(String text) {
    getElement().setProperty(TEXT, text);
  }

  /** Tells the text when the author has changed it; the registration ends it. */
  public Registration onChanged(Consumer<String> listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  /** Puts the cursor into a line, 1 for the first. */
  public void goToLine(int line) {
    getElement().callJsFunction("goToLine", line);
  }

  private void tell(boolean byAuthor) {
    if (byAuthor) {
      String text = getElement().getProperty(TEXT, "");
      listeners.forEach(listener -> listener.accept(text));
    }
  }
}
