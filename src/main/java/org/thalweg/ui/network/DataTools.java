package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Task;
import org.thalweg.ui.part.SegmentedButtons;

/** What a click on the picture of the data does: look at a row, add one, or take one away. */
final class DataTools extends Div {
  private final Runnable changed;
  private SegmentedButtons<Tool> buttons;
  private List<String> shown = List.of();

  /**
   * What a click does.
   *
   * @param kind of tool
   * @param chosen the class of the row that is added
   */
  record Tool(Kind kind, int chosen) {
    /** Looks at the nearest row. */
    static final Tool LOOK = new Tool(Kind.LOOK, 0);
  }

  /** Kinds of tools. */
  enum Kind {
    LOOK,
    ADD,
    REMOVE
  }

  /** Tools of which the first is chosen; tells when another one is. */
  DataTools(Runnable changed) {
    this.changed = changed;
    buttons = buttons(List.of());
    addClassNames("network-tools", "present-hidden");
  }

  /** What a click does now. */
  Tool tool() {
    return isVisible() ? buttons.getValue() : Tool.LOOK;
  }

  /** Whether a click changes the rows. */
  boolean change() {
    return tool().kind() != Kind.LOOK;
  }

  /** Offers the tools for these data. */
  void show(DataSet data, boolean editable) {
    setVisible(editable);
    List<String> classes = data.task() == Task.REGRESSION ? List.of("") : data.outputs();
    if (editable && !classes.equals(shown)) {
      shown = classes;
      buttons = buttons(classes);
      removeAll();
      add(buttons);
    }
  }

  private SegmentedButtons<Tool> buttons(List<String> classes) {
    List<Tool> tools = new ArrayList<>(List.of(Tool.LOOK));
    for (int i = 0; i < classes.size(); i++) {
      tools.add(new Tool(Kind.ADD, i));
    }
    tools.add(new Tool(Kind.REMOVE, 0));
    SegmentedButtons<Tool> made =
        new SegmentedButtons<>(
            getTranslation("network.tools.label"), tools, tool -> words(tool, classes));
    made.onChosen(tool -> changed.run());
    return made;
  }

  private String words(Tool tool, List<String> classes) {
    return switch (tool.kind()) {
      case LOOK -> getTranslation("network.tools.look");
      case ADD ->
          classes.get(tool.chosen()).isEmpty()
              ? getTranslation("network.tools.addRow")
              : getTranslation("network.tools.add", classes.get(tool.chosen()));
      case REMOVE -> getTranslation("network.tools.remove");
    };
  }
}
