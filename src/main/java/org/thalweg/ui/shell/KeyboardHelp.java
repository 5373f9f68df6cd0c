package org.thalweg.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.thalweg.ui.part.Dialog;
import org.thalweg.ui.screen.KeyboardKeys;

/**
 * The overview of the keys of a screen. The key {@code ?} opens it anywhere but in a text field.
 */
@Tag("key-help")
@JsModule("./part/key-help.ts")
class KeyboardHelp extends Component implements HasComponents {
  private final DescriptionList list = new DescriptionList();
  private final Dialog dialog = new Dialog(getTranslation("shell.help.title"), list);

  KeyboardHelp() {
    list.addClassName("keys");
    add(dialog);
  }

  /** Lists these keys and those that every page has. */
  void show(List<KeyboardKeys.Entry> entries) {
    list.removeAll();
    entries.forEach(this::addEntry);
    addEntry(new KeyboardKeys.Entry(List.of("Tab"), getTranslation("shell.help.key.tab")));
    addEntry(new KeyboardKeys.Entry(List.of("?"), getTranslation("shell.help.key.help")));
  }

  void open() {
    dialog.open();
  }

  private void addEntry(KeyboardKeys.Entry entry) {
    DescriptionList.Term term = new DescriptionList.Term();
    for (String key : entry.keys()) {
      if (term.getElement().getChildCount() > 0) {
        term.getElement().appendChild(Element.createText(" "));
      }
      term.getElement().appendChild(new Element("kbd").setText(key));
    }
    list.add(term, new DescriptionList.Description(entry.meaning()));
  }
}
