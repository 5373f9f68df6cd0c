package org.thalweg.ui.derivative;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.ui.derivative.car.CarPicture;
import org.thalweg.ui.derivative.car.CarStory;
import org.thalweg.ui.derivative.car.PedalButtons;
import org.thalweg.ui.derivative.car.PedalPanel;
import org.thalweg.ui.derivative.descent.DescentControls;
import org.thalweg.ui.derivative.descent.DescentStory;
import org.thalweg.ui.derivative.fit.FitPicture;
import org.thalweg.ui.derivative.fit.FitStory;
import org.thalweg.ui.derivative.slope.CurvePicture;
import org.thalweg.ui.derivative.slope.MicroscopeButton;
import org.thalweg.ui.derivative.slope.SlopePicture;
import org.thalweg.ui.derivative.slope.SlopeStory;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Settings;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.BottomSheet;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.PageKeys;
import org.thalweg.ui.part.StepStage;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;
import org.thalweg.ui.screen.Ticker;

/** The Derivative screen: what a slope is, how it is found, and what it is good for. */
@Route(Screen.Path.DERIVATIVE)
class DerivativeView extends ScreenView<Settings, Model, Snapshot> {
  private static final double BEAT_OF_SHRINKING = 0.7;
  private static final double BEAT_OF_DRIVING = 0.125;

  private final Ticker ticker;
  private final CurvePicture curve = shown(new CurvePicture(loop()));
  private final SideColumn column = new SideColumn(loop());
  private final StepStage descent =
      new StepStage()
          .on(curve.chart(), StepStage.Way.CURVE)
          .on(column.heights(), StepStage.Way.LOSS);
  private final StepStage fit = new StepStage().on(column.errors(), StepStage.Way.LOSS);

  DerivativeView(ScreenServices services) {
    super(new SettingsCodec(), LessonFacts::of, services);
    ticker = new Ticker(services.liveScheduler(), this::passed);
    columns(controls(), picture(), column.cards());
    add(descent, fit, keys());
    shown(this::showSteps);
    shown(this::keepTime);
  }

  @Override
  protected Model model(Feed feed, Settings settings) {
    return new Model(feed, settings);
  }

  @Override
  protected void entered(Feed feed) {
    descent.open(feed);
    fit.open(feed);
  }

  @Override
  protected void left() {
    ticker.set(0);
    descent.close();
    fit.close();
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of(
        new Entry(
            List.of(getTranslation("derivative.key.space")), getTranslation("derivative.key.play")),
        new Entry(List.of("→"), getTranslation("derivative.key.step")),
        new Entry(List.of("R"), getTranslation("derivative.key.reset")),
        new Entry(List.of("←", "→"), getTranslation("derivative.key.point")),
        new Entry(
            List.of(getTranslation("derivative.key.space")),
            getTranslation("derivative.key.pedal")));
  }

  private PageKeys keys() {
    return new PageKeys(loop()::refuse)
        .onToggle(" ", () -> loop().act(Model::toggle), () -> loop().now(Model::isBusy, false))
        .onStart("ArrowRight", () -> loop().act(Model::step))
        .on("r", () -> loop().act(Model::reset));
  }

  private List<Component> controls() {
    BottomSheet sheet = new BottomSheet(getTranslation("derivative.controls.label"));
    sheet.add(
        shown(new ActivityPanel(loop())),
        shown(new CurvePanel(loop())),
        shown(new PointPanel(loop())),
        shown(new DescentControls(loop())),
        shown(new PedalPanel(loop())));
    Div buttons = new Div(shown(new PedalButtons(loop())), shown(new PlayButtons(loop())));
    buttons.addClassName("derivative-buttons");
    sheet.setPrimary(buttons);
    return List.of(sheet);
  }

  private Card picture() {
    Card card =
        new Card(
            getTranslation("derivative.title.slope"),
            curve,
            shown(new SlopePicture()),
            shown(new CarPicture(loop())),
            shown(new FitPicture()),
            shown(new SlopeStory()),
            shown(new DescentStory()),
            shown(new CarStory()),
            shown(new FitStory()));
    card.withActions(shown(new MicroscopeButton(loop())));
    shown(
        snapshot -> card.setTitle(getTranslation("derivative.title." + snapshot.activity().id())));
    return card;
  }

  private void showSteps(Snapshot snapshot) {
    boolean fits = snapshot.activity() == Activity.FIT;
    var runs = snapshot.walking().map(walking -> List.of(walking.run())).orElse(List.of());
    descent.show(fits ? List.of() : runs, StepStage.NEWEST);
    fit.show(fits ? runs : List.of(), StepStage.NEWEST);
  }

  private void keepTime(Snapshot snapshot) {
    boolean shrinks = snapshot.activity() == Activity.SLOPE;
    boolean own = snapshot.moving() && !loop().isFollowing();
    ticker.set(own ? (shrinks ? BEAT_OF_SHRINKING : BEAT_OF_DRIVING) : 0);
  }

  /** Called by a thread of the scheduler. */
  private void passed(double seconds) {
    loop().inPage(() -> loop().adapt(model -> model.passed(seconds)));
  }
}
