package org.thalweg.ui.descend;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.live.RunSnapshot;
import org.thalweg.live.StepLog;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.BottomSheet;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.Dialog;
import org.thalweg.ui.part.PageKeys;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.StepStage;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

/** The Descend screen: pick a valley and a learning rate, and watch the descent walk down it. */
@Route(Screen.Path.DESCEND)
class DescendView extends ScreenView<Settings, Model, Snapshot> {
  private final ContourMaps maps;
  private final MapPanel map = shown(new MapPanel(loop()));
  private final LossPanel loss = shown(new LossPanel(loop()));
  private final SlopePanel slope = shown(new SlopePanel());
  private final PlayPanel play = shown(new PlayPanel(loop()));
  private final RunsPanel runs = shown(new RunsPanel(loop(), this::openTable));
  private final StepStage stage =
      new StepStage()
          .on(map.chart(), StepStage.Way.MAP)
          .on(loss.chart(), StepStage.Way.LOSS)
          .on(slope.chart(), StepStage.Way.SLOPE);
  private final Div tables = new Div();

  DescendView(ScreenServices services, ContourMaps maps) {
    super(new SettingsCodec(), LessonFacts::of, services);
    this.maps = maps;
    columns(controls(), picture(), side());
    add(stage, keys(), tables);
    shown(this::showSteps);
    stage.onConnection(this::connectionChanged);
  }

  @Override
  protected Model model(Feed feed, Settings settings) {
    return new Model(feed, maps, settings);
  }

  @Override
  protected void entered(Feed feed) {
    stage.open(feed);
  }

  @Override
  protected void left() {
    stage.close();
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of(
        new Entry(List.of(getTranslation("descend.key.space")), getTranslation("descend.key.play")),
        new Entry(List.of("→", "←"), getTranslation("descend.key.step")),
        new Entry(List.of("R"), getTranslation("descend.key.reset")),
        new Entry(List.of("P"), getTranslation("descend.key.pin")),
        new Entry(List.of("1", "…", "5"), getTranslation("descend.key.rates")),
        new Entry(List.of("↑", "↓", "←", "→"), getTranslation("descend.key.start")),
        new Entry(List.of("+", "−", "0"), getTranslation("descend.key.zoom")));
  }

  private List<Component> controls() {
    BottomSheet sheet = new BottomSheet(getTranslation("descend.controls.label"));
    sheet.add(shown(new SurfacePanel(loop())), notBeforeAClass(shown(new OptimizerPanel(loop()))));
    sheet.addNear(
        shown(new RatePanel(loop())),
        shown(new RatesPanel(loop())),
        notBeforeAClass(shown(new StartPanel(loop()))),
        notBeforeAClass(shown(new SpeedPanel(loop()))));
    sheet.setPrimary(play);
    return List.of(sheet, new Card(getTranslation("descend.runs.heading"), runs).foldable(true));
  }

  private Card picture() {
    Card card =
        new Card(
            getTranslation("descend.map.title"),
            shown(new ShownSetting()),
            Spotlight.named("map", map),
            shown(new StoryPanel(loop())));
    return card.withActions(map.tools());
  }

  private List<Component> side() {
    Card lossCard =
        card("descend.loss.title", Spotlight.named("loss", loss)).withActions(loss.tools());
    return List.of(
        lossCard,
        notBeforeAClass(shown(new LandingPanel())),
        notBeforeAClass(card("descend.slope.title", slope)),
        notBeforeAClass(shown(new SlicePanel(0))),
        notBeforeAClass(shown(new SlicePanel(1))),
        notBeforeAClass(
            card("descend.byHand.title", Veil.named("by-hand", shown(new StepByHandPanel())))));
  }

  private Card card(String title, Component body) {
    return new Card(getTranslation(title), body).foldable(true);
  }

  /** Leaves this out of the presentation: the class looks at the map, the rate and the loss. */
  private static <C extends Component & HasStyle> C notBeforeAClass(C part) {
    part.addClassName("present-hidden");
    return part;
  }

  private PageKeys keys() {
    PageKeys keys = new PageKeys(loop()::refuse);
    for (int i = 0; i < Settings.MOST_RATES; i++) {
      int place = i;
      keys.onStart(Integer.toString(i + 1), () -> loop().act(model -> model.demonstrate(place)));
    }
    return keys.onToggle(
            " ", () -> loop().act(PlayPanel::toggle), () -> loop().now(Model::isPlaying, false))
        .onStart("ArrowRight", () -> loop().act(Model::step))
        .on("ArrowLeft", () -> loop().act(Model::back))
        .on("r", () -> loop().act(Model::reset))
        .on("p", () -> loop().act(Model::pin));
  }

  private void showSteps(Snapshot snapshot) {
    stage.show(snapshot.runs(), snapshot.cursor(), snapshot.settings().together());
    stage.dress(
        snapshot.look().arrows(), MapPanel.reach(snapshot.view()), LossPanel.offset(snapshot));
  }

  private void openTable(RunSnapshot shown) {
    loop().read(model -> model.log(shown.id()).ifPresent(log -> openTable(shown, log, model)));
  }

  private void openTable(RunSnapshot shown, StepLog log, Model model) {
    String title = getTranslation("descend.table.title", RunTitle.of(shown, this, getLocale()));
    String file = FileNames.of(model.state().surface(), shown.settings(), ".csv");
    Dialog table =
        StepTable.dialog(
            title, log, file, step -> loop().act(now -> now.showStep(shown.id(), step)));
    tables.removeAll();
    tables.add(table);
    table.open();
  }

  private void connectionChanged(String state) {
    if (state.equals("lost")) {
      Announcer.say(getTranslation("descend.connection.lost"));
    }
  }
}
