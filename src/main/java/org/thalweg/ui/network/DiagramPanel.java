package org.thalweg.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.thalweg.math.network.Explanations;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.ValueSlider;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The network drawn, the five steps by which it learns as buttons, and what the lit one does. */
final class DiagramPanel extends Div implements Panel<Snapshot> {
  private static final double MOMENT = 1.5;
  private static final String PRESSED = "true";

  private final NetworkDiagram diagram =
      new NetworkDiagram(getTranslation("network.diagram.label"));
  private final List<NativeButton> phases = new ArrayList<>();
  private final ReasonedButton slow = new ReasonedButton(this::slowOrNot);
  private final ValueSlider beat = new ValueSlider(getTranslation("network.phase.beat"));
  private final Paragraph words = new Paragraph();
  private UnaryOperator<String> captioned = caption -> caption;
  private final UpdateLoop<Model, Snapshot> loop;

  /**
   * The drawing of the screen's network.
   *
   * @param second what is drawn beside it, if anything is
   */
  DiagramPanel(UpdateLoop<Model, Snapshot> loop, Component second) {
    this.loop = loop;
    diagram.onChosen(name ->
        loop.act(model ->
            NumberId.read(name, model.settings().experiment().architecture())
                .ifPresent(model::openFormula)));
    words.addClassName("network-phase-words");
    Div drawings = new Div(Spotlight.named("network", diagram), second);
    drawings.addClassName("network-drawings");
    addClassName("network-diagrams");
    add(drawings, Spotlight.named("phases", fiveSteps(loop)), words);
  }

  private Div fiveSteps(UpdateLoop<Model, Snapshot> loop) {
    Div row = new Div();
    row.addClassNames("button-row", "network-phases");
    for (int phase = 1; phase <= Model.PHASES; phase++) {
      row.add(phase(phase));
    }
    NativeButton before =
        new NativeButton(
            getTranslation("network.phase.before"), event -> loop.act(Model::lightBefore));
    slow.setText(getTranslation("network.phase.slow"));
    before.addClassName("button");
    slow.addClassName("button");
    beat.setInterval(Settings.BEATS);
    beat.onValueChosen(
        seconds -> loop.act(model -> model.choose(settings -> settings.withBeat(seconds))));
    row.add(before, slow, beat);
    return row;
  }

  /** A button that lights one of the five steps; the one that is lit is played once more. */
  private NativeButton phase(int phase) {
    ReasonedButton button = new ReasonedButton(() -> light(phase));
    button.setText(phase + " " + getTranslation("network.phase." + phase));
    button.setStarts(phase == Model.UPDATE);
    button.addClassName("button");
    phases.add(button);
    return button;
  }

  private void light(int phase) {
    if (PRESSED.equals(pressed(phases.get(phase - 1)))) {
      diagram.replay();
    }
    loop.act(model -> model.light(phase));
  }

  private void slowOrNot() {
    boolean wanted = !PRESSED.equals(pressed(slow));
    loop.act(model -> model.slowMotion(wanted));
  }

  /** Saves a picture of the drawing, with a caption and the step that it shows. */
  void exportImage(String fileName, String caption) {
    diagram.exportImage(fileName, captioned.apply(caption));
  }

  @Override
  public void show(Snapshot snapshot) {
    Explanations all = snapshot.explanations();
    diagram.show(all.trace(), all.gradient());
    diagram.showMaps(snapshot.learnt().maps());
    captioned = caption -> captioned(snapshot, caption);
    diagram.light(
        snapshot.phase(), snapshot.opened().map(NumberId::of).orElse(""), played(snapshot));
    double seconds = loop.now(Model::settings, snapshot.settings()).beat();
    beat.setValue(
        seconds,
        getTranslation("network.phase.seconds", Numbers.of(getLocale()).format(seconds, 3)));
    for (int i = 0; i < phases.size(); i++) {
      boolean lit = snapshot.phase() == i + 1;
      phases.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(lit));
    }
    slow.setStarts(!snapshot.slow());
    slow.getElement().setAttribute("aria-pressed", Boolean.toString(snapshot.slow()));
    String said = snapshot.phase() == 0 ? "" : words(snapshot, getLocale());
    if (!said.equals(words.getText())) {
      words.setText(said);
      Announcer.say(said);
    }
  }

  /** In how many seconds the lit step is played: in its beat, or by itself in a moment. */
  static double played(Snapshot snapshot) {
    return snapshot.slow() ? snapshot.settings().beat() : MOMENT;
  }

  private String captioned(Snapshot snapshot, String caption) {
    return getTranslation(
        "network.picture.moment",
        caption,
        snapshot.iterate().index(),
        Numbers.of(getLocale()).format(snapshot.iterate().value()));
  }

  private static String pressed(NativeButton button) {
    return String.valueOf(button.getElement().getAttribute("aria-pressed"));
  }

  private String words(Snapshot snapshot, Locale locale) {
    Explanations all = snapshot.explanations();
    Numbers numbers = Numbers.of(locale);
    String answers = numbers(all, true, numbers);
    Parameter steepest = all.steepest();
    String name = new PlainNames(all.trace().architecture()).parameter(steepest);
    double slope = all.value(new NetworkNumber.MeanSlope(steepest));
    return switch (snapshot.phase()) {
      case 1 -> getTranslation("network.phase.words.1", answers, numbers(all, false, numbers));
      case 2 ->
          getTranslation(
              "network.phase.words.2",
              numbers.format(all.trace().error()),
              snapshot.error().examples().size(),
              numbers.format(all.meanError()));
      case 3 -> getTranslation("network.phase.words.3", name, numbers.format(slope, 3));
      case 4 ->
          getTranslation(
              "network.phase.words.4",
              snapshot.iterate().index(),
              numbers.format(snapshot.iterate().value()));
      default -> getTranslation("network.phase.words.5");
    };
  }

  /** The outputs, or the targets, of the example. */
  private static String numbers(Explanations all, boolean outputs, Numbers numbers) {
    int last = all.trace().architecture().depth() - 1;
    List<String> texts = new ArrayList<>();
    for (int k = 0; k < all.trace().architecture().outputs(); k++) {
      NetworkNumber number =
          outputs ? new NetworkNumber.Output(last, k) : new NetworkNumber.Target(k);
      texts.add(numbers.format(all.value(number), 3));
    }
    return String.join(", ", texts);
  }
}
