package org.thalweg.ui.partial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The gradient put together from its two slopes, turned downhill and multiplied by the learning
 * rate: the step, which can be taken here and gone on with in Descend.
 */
final class AssemblyPanel extends Composite<Card> implements Panel<Snapshot>, HasStyle {
  private static final double LARGEST_RATE = 1e6;

  private final UpdateLoop<Model, Snapshot> loop;
  private final Paragraph intro = new Paragraph();
  private final OrderedList list = new OrderedList();
  private final Map<Assembly, TexFormula> lines = new EnumMap<>(Assembly.class);
  private final NativeButton next;
  private final NativeButton back;
  private final NativeButton step;
  private final NumberInput rate;
  private final Div stepping = new Div();
  private final Anchor descend = new Anchor();
  private final Hint scale = new Hint(getTranslation("partial.assembly.scale"));

  AssemblyPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    next = button("", Model::assemble);
    next.addClassName("primary");
    back = button(getTranslation("partial.assembly.back"), Model::disassemble);
    step = button(getTranslation("partial.assembly.step"), Model::takeStep);
    step.addClassName("primary");
    rate =
        new NumberInput(
            getTranslation("partial.assembly.rate"),
            number -> number > 0 && number <= LARGEST_RATE,
            getTranslation("partial.assembly.rate.range"));
    rate.addClassName("inline");
    rate.onChanged(number -> loop.act(model -> model.setLearningRate(number)));
    descend.setText(getTranslation("partial.assembly.descend"));
    descend.addClassName("button");
    build();
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.hasMap());
    if (!(snapshot.settings().subject() instanceof Subject.Plane plane)) {
      return;
    }
    Assembly stage = snapshot.settings().assembly();
    boolean possible = snapshot.slopes().isPresent();
    intro.setText(getTranslation(possible ? "partial.assembly.intro" : "partial.assembly.none"));
    intro.setVisible(stage == Assembly.NOTHING || !possible);
    list.setVisible(possible);
    scale.setVisible(possible && stage.has(Assembly.EAST));
    if (possible) {
      showLines(snapshot);
    }
    showButtons(stage, possible);
    rate.setValue(snapshot.settings().learningRate());
    QueryParameters query = new QueryParameters(SettingsCodec.descent(snapshot.settings()));
    descend.setHref("?" + query.getQueryString());
    long steps = snapshot.settings().steps();
    step.setText(
        steps == 0
            ? getTranslation("partial.assembly.step")
            : getTranslation("partial.assembly.stepAgain", steps + 1));
  }

  private void showButtons(Assembly stage, boolean possible) {
    boolean ready = stage == Assembly.STEP;
    next.setVisible(possible && !ready);
    if (!ready) {
      next.setText(getTranslation("partial.assembly.next." + stage.next().ordinal()));
    }
    back.setVisible(possible && stage != Assembly.NOTHING);
    stepping.setVisible(possible && ready);
    descend.setVisible(possible && ready);
  }

  private void build() {
    list.addClassName("derivation");
    for (Assembly stage : List.of(Assembly.values()).subList(1, Assembly.values().length)) {
      TexFormula line = new TexFormula();
      lines.put(stage, line);
      list.add(new ListItem(line));
    }
    Div buttons = new Div(next, descend, back);
    buttons.addClassName("button-row");
    Div row = new Div(step, rate);
    row.addClassNames("button-row", "partial-stepping");
    stepping.addClassName("stack");
    stepping.add(row);
    intro.addClassName("partial-remark");
    getContent().setTitle(getTranslation("partial.assembly.title"));
    getContent()
        .add(Veil.named("assembly", intro), Veil.named("assembly", list), stepping, buttons, scale);
    getContent().foldable(true);
  }

  private void showLines(Snapshot snapshot) {
    Vector gradient = snapshot.here().gradient();
    Vector step = snapshot.step();
    Vector target = snapshot.point().plus(step);
    lines.forEach((stage, line) ->
        line.getParent().orElseThrow().setVisible(snapshot.settings().assembly().has(stage)));
    set(Assembly.EAST, "\\frac{\\partial f}{\\partial x}", SliceTex.equalTo(gradient.get(0)));
    set(Assembly.NORTH, "\\frac{\\partial f}{\\partial y}", SliceTex.equalTo(gradient.get(1)));
    set(
        Assembly.GRADIENT,
        "\\nabla f",
        pair(gradient) + ",\\quad \\|\\nabla f\\|" + SliceTex.equalTo(gradient.norm()));
    set(Assembly.DOWNHILL, "-\\nabla f", pair(gradient.times(-1)));
    set(
        Assembly.STEP,
        "-\\alpha\\,\\nabla f",
        pair(step) + ",\\quad (x, y) \\to " + pair(target).substring(1));
  }

  private void set(Assembly stage, String left, String right) {
    String plain = getTranslation("partial.assembly.next." + stage.ordinal());
    TexFormula line = lines.get(stage);
    if (line != null) {
      line.setFormula(left + right, plain);
    }
  }

  private static String pair(Vector vector) {
    return "=(" + SliceTex.number(vector.get(0)) + ",\\," + SliceTex.number(vector.get(1)) + ")";
  }

  private NativeButton button(String words, java.util.function.Consumer<Model> wish) {
    NativeButton button = new NativeButton(words, event -> loop.act(wish));
    button.addClassName("button");
    return button;
  }
}
