package org.thalweg.ui.partial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.part.BottomSheet;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.PageKeys;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

/** The Partial derivatives screen: turn one knob, freeze the others, and build the gradient. */
@Route(Screen.Path.PARTIAL)
class PartialView extends ScreenView<Settings, Model, Snapshot> {
  private final ContourMaps maps;

  PartialView(ScreenServices services, ContourMaps maps) {
    super(new SettingsCodec(), LessonFacts::of, services);
    this.maps = maps;
    columns(controls(), picture(), side());
    add(keys());
  }

  @Override
  protected Model model(Feed feed, Settings settings) {
    return new Model(maps, settings);
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of(
        new Entry(List.of("X", "Y"), getTranslation("partial.key.choose")),
        new Entry(List.of("←", "→"), getTranslation("partial.key.turnIt")),
        new Entry(List.of("↑", "↓", "←", "→"), getTranslation("partial.key.turn")),
        new Entry(List.of("Shift", "Alt"), getTranslation("partial.key.faster")),
        new Entry(List.of("Home", "End"), getTranslation("partial.key.ends")));
  }

  private List<Component> controls() {
    BottomSheet sheet = new BottomSheet(getTranslation("partial.controls.label"));
    sheet.add(shown(new SubjectPanel(loop())));
    sheet.setPrimary(Spotlight.named("knobs", shown(new KnobsPanel(loop()))));
    return List.of(sheet);
  }

  /** Wherever the focus is: which knob turns, and a step of it. */
  private PageKeys keys() {
    return new PageKeys()
        .on("x", () -> loop().act(model -> turnOnly(model, 0)))
        .on("y", () -> loop().act(model -> turnOnly(model, 1)))
        .on("ArrowRight", () -> loop().act(model -> nudge(model, 1)))
        .on("ArrowLeft", () -> loop().act(model -> nudge(model, -1)));
  }

  private static void turnOnly(Model model, int knob) {
    if (knob < model.settings().subject().variables().size()) {
      model.turnOnly(knob);
    }
  }

  /** Turns the knob that turns, if only one does. */
  private static void nudge(Model model, int way) {
    Settings settings = model.settings();
    int knob = settings.turning();
    if (knob != Settings.ALL_TURN) {
      Interval range = settings.subject().ranges().get(knob);
      model.turn(knob, KnobsPanel.turned(settings.point().get(knob), way, range));
    }
  }

  private Card picture() {
    Card card = new Card("");
    card.add(
        Spotlight.named("map", shown(new MapPanel(loop()))),
        Veil.named("sensitivities", shown(new SensitivityPanel())),
        shown(new StoryPanel()));
    shown(snapshot ->
        card.setTitle(
            getTranslation(snapshot.hasMap() ? "partial.map.title" : "partial.many.title")));
    return card;
  }

  private List<Component> side() {
    Card rules =
        new Card(
            getTranslation("partial.derivation.title"),
            Veil.named("rules", Spotlight.named("rules", shown(new DerivationPanel(loop())))));
    return List.of(
        shown(new SlicePanel()),
        rules.foldable(true),
        Spotlight.named("compass", shown(new CompassPanel(loop()))),
        Spotlight.named("assembly", shown(new AssemblyPanel(loop()))));
  }
}
