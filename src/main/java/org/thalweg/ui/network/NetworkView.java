package org.thalweg.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.BottomSheet;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.PageKeys;
import org.thalweg.ui.part.PlayRow;
import org.thalweg.ui.part.SpeedSlider;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.StepStage;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;
import org.thalweg.ui.screen.Ticker;

/** The Network screen: watch a small neural network learn, every number traced to its formula. */
@Route(Screen.Path.NETWORK)
class NetworkView extends ScreenView<Settings, Model, Snapshot> {
  private final Ticker ticker;
  private final LossPanel loss = shown(new LossPanel(loop()));
  private final StepStage stage = new StepStage().on(loss.chart(), StepStage.Way.LOSS);

  NetworkView(ScreenServices services) {
    super(new SettingsCodec(), LessonFacts::of, services);
    ticker = new Ticker(services.liveScheduler(), seconds -> loop().inPage(this::beat));
    columns(controls(), picture(), side());
    add(stage, keys());
    shown(snapshot -> {
      boolean own = snapshot.slow() && !loop().isFollowing();
      ticker.set(own ? snapshot.settings().beat() : 0);
    });
    shown(snapshot -> stage.show(List.of(snapshot.run()), snapshot.cursor()));
    shown(snapshot -> {
      if (!snapshot.isComplete()) {
        loop().refresh();
      }
    });
  }

  private void beat() {
    loop().adapt(Model::beat);
  }

  @Override
  protected Model model(Feed feed, Settings settings) {
    return new Model(feed, settings);
  }

  @Override
  protected void entered(Feed feed) {
    stage.open(feed);
  }

  @Override
  protected void left() {
    ticker.set(0);
    stage.close();
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of(
        new Entry(List.of(getTranslation("descend.key.space")), getTranslation("descend.key.play")),
        new Entry(List.of("→", "←"), getTranslation("descend.key.step")),
        new Entry(List.of("R"), getTranslation("descend.key.reset")),
        new Entry(List.of("N"), getTranslation("network.key.next")),
        new Entry(List.of("B"), getTranslation("network.key.before")),
        new Entry(List.of("↑", "↓", "←", "→"), getTranslation("network.key.walk")),
        new Entry(List.of("Enter"), getTranslation("network.key.cursor")));
  }

  private List<Component> controls() {
    BottomSheet sheet = new BottomSheet(getTranslation("network.controls.label"));
    sheet.add(notBeforeAClass(shown(new ExperimentPanel(loop()))));
    sheet.addNear(shown(new RatePanel(loop())), notBeforeAClass(speed()));
    sheet.setPrimary(play());
    return List.of(sheet);
  }

  private SpeedSlider speed() {
    SpeedSlider slider = new SpeedSlider();
    slider.onSpeedChosen(speed -> loop().act(model -> model.setSpeed(speed)));
    shown(snapshot -> slider.setSpeed(loop().now(Model::settings, snapshot.settings()).speed()));
    return slider;
  }

  /** Plays or pauses; what does so already goes on as it is. */
  private static void play(Model model, boolean wanted) {
    if (wanted != model.snapshot().run().isPlaying()) {
      model.toggle();
    }
  }

  private PlayRow play() {
    PlayRow row =
        new PlayRow(
            "network.play",
            wanted -> loop().act(model -> play(model, wanted)),
            () -> loop().act(Model::back),
            () -> loop().act(Model::step),
            () -> loop().act(Model::reset));
    shown(snapshot -> {
      boolean over = snapshot.ending().isPresent();
      row.show(
          snapshot.run().isPlaying(),
          over,
          snapshot.run().canGoOn(),
          snapshot.iterate().index(),
          snapshot.last());
    });
    return row;
  }

  private Card picture() {
    BesidePanel beside = shown(new BesidePanel(loop()));
    DiagramPanel diagram = shown(new DiagramPanel(loop(), beside.drawing()));
    return new Card(
            getTranslation("network.title"),
            diagram,
            shown(new StoryPanel(loop())),
            Spotlight.named("beside", beside),
            Veil.named("formula", shown(new FormulaPanel(loop()))))
        .withActions(Downloads.picture(diagram, loop()));
  }

  private List<Component> side() {
    Card lossCard = card("network.loss.title", "loss", loss);
    AnswersPanel answers = shown(new AnswersPanel(loop()));
    ValleyPanel valley = shown(new ValleyPanel(loop()));
    EdgePanel edge = shown(new EdgePanel(loop()));
    NativeButton picture = Downloads.picture(answers.chart(), loop(), "answers");
    shown(snapshot -> picture.setVisible(snapshot.learnt().picture().isPresent()));
    return List.of(
        card("network.answers.title", "answers", answers).withActions(picture),
        lossCard.withActions(loss.tools()),
        notBeforeAClass(card("network.hand.title", "hand", shown(new HandPanel(loop())))),
        card("network.valley.title", "valley", valley)
            .withActions(Downloads.picture(valley.chart(), loop(), "valley")),
        edge.in(card("network.edge.title", "edge", edge)),
        notBeforeAClass(card("network.rows.title", "rows", shown(new RowsPanel(loop())))),
        notBeforeAClass(new LayerBars(loop()).card()));
  }

  private Card card(String title, String part, Component body) {
    return new Card(getTranslation(title), Spotlight.named(part, Veil.named(part, body)))
        .foldable(true);
  }

  private static <C extends Component & HasStyle> C notBeforeAClass(C part) {
    part.addClassName("present-hidden");
    return part;
  }

  private PageKeys keys() {
    return new PageKeys(loop()::refuse)
        .onToggle(" ", () -> loop().act(Model::toggle), () -> loop().now(Model::isBusy, false))
        .onStart("ArrowRight", () -> loop().act(Model::step))
        .on("ArrowLeft", () -> loop().act(Model::back))
        .on("r", () -> loop().act(Model::reset))
        .onStart("n", () -> loop().act(Model::lightNext))
        .on("b", () -> loop().act(Model::lightBefore));
  }
}
