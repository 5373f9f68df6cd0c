package org.thalweg.ui.derivative;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.Scheduler;
import org.thalweg.ui.part.BottomSheet;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.CopyLink;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.screen.HasFacts;
import org.thalweg.ui.screen.HeaderActions;
import org.thalweg.ui.screen.KeyboardKeys;
import org.thalweg.ui.screen.PresentButton;
import org.thalweg.ui.screen.Titled;
import org.thalweg.ui.shell.StageFacts;

/** The Derivative screen: what a slope is, how it is found, and what it is good for. */
@Route(DerivativeView.PATH)
class DerivativeView extends Div
    implements BeforeEnterObserver, Titled, HeaderActions, KeyboardKeys, HasFacts {
  static final String PATH = "derivative";

  private static final double BEAT_OF_SHRINKING = 0.7;
  private static final double BEAT_OF_DRIVING = 0.125;

  private final Feeds feeds;
  private final Desk loop;
  private final Ticker ticker;
  private final StageFacts<Snapshot> facts = new StageFacts<>(LessonFacts::of);
  private final Paragraph notice = new Paragraph();
  private Settings settings = Address.initial();
  private @Nullable Feed feed;
  private volatile @Nullable UI ui;

  DerivativeView(Feeds feeds, Scheduler liveScheduler, Executor applicationTaskExecutor) {
    this.feeds = feeds;
    loop = new Desk(applicationTaskExecutor);
    ticker = new Ticker(liveScheduler, this::passed);
    addClassNames("page-grid", "derivative");
    add(controls(), picture(), new SideColumn(loop));
    loop.add(new AddressBar());
    loop.add(this::keepTime);
    loop.add(facts);
    loop.onOutcome(this::tell);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    read(event.getLocation().getQueryParameters().getParameters());
  }

  /** Opens what the query parameters of an address stand for. */
  void read(Map<String, List<String>> query) {
    try {
      settings = Address.read(query);
    } catch (IllegalArgumentException unusable) {
      settings = Address.initial();
      tell(Optional.of(unusable));
    }
    loop.act(model -> model.open(settings));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ui = event.getUI();
    try {
      Feed opened = feeds.open(event.getSession().getSession().getId());
      feed = opened;
      opened.listen(runs -> loop.refresh());
      loop.open(model(opened), event.getUI());
    } catch (LimitReachedException full) {
      tell(Optional.of(full));
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ticker.set(0);
    ui = null;
    Model last = loop.model();
    if (last != null) {
      settings = last.state().settingsNow();
    }
    loop.close();
    if (feed != null) {
      feed.close();
      feed = null;
    }
    super.onDetach(event);
  }

  @Override
  public String screenTitle() {
    return getTranslation("derivative.title");
  }

  @Override
  public List<Component> headerActions() {
    return List.of(new CopyLink(), new PresentButton());
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of(
        new Entry(List.of("←", "→"), getTranslation("derivative.key.point")),
        new Entry(
            List.of(getTranslation("derivative.key.space")),
            getTranslation("derivative.key.pedal")));
  }

  @Override
  public Map<String, Double> facts() {
    return facts.now();
  }

  @Override
  public Registration onFactsChanged(Runnable listener) {
    return facts.onChanged(listener);
  }

  private Component controls() {
    BottomSheet sheet = new BottomSheet(getTranslation("derivative.controls.label"));
    ActivityPanel activity = new ActivityPanel(loop);
    CurvePanel curve = new CurvePanel(loop);
    PointPanel point = new PointPanel(loop);
    PlayButtons play = new PlayButtons(loop);
    PedalButtons pedals = new PedalButtons(loop);
    WalkControls walk = new WalkControls(loop);
    PedalPanel pedal = new PedalPanel(loop);
    List.of(activity, curve, point, walk, pedal, pedals, play).forEach(loop::add);
    sheet.add(activity, curve, point, walk, pedal);
    Div buttons = new Div(pedals, play);
    buttons.addClassName("derivative-buttons");
    sheet.setPrimary(buttons);
    return column("page-controls", sheet);
  }

  private Component picture() {
    CurvePicture curve = new CurvePicture(loop);
    SlopePicture slope = new SlopePicture();
    StoryPanel story = new StoryPanel();
    CarPicture car = new CarPicture(loop);
    CarStory carStory = new CarStory();
    FitPicture fit = new FitPicture();
    FitStory fitStory = new FitStory();
    WalkStory walk = new WalkStory();
    List.of(curve, slope, story, car, carStory, fit, fitStory, walk).forEach(loop::add);
    notice.addClassName("notice");
    notice.getElement().setAttribute("role", "alert");
    notice.setVisible(false);
    Card card =
        new Card(
            getTranslation("derivative.title.slope"),
            notice,
            curve,
            slope,
            car,
            fit,
            story,
            walk,
            carStory,
            fitStory);
    loop.add(
        snapshot -> card.setTitle(getTranslation("derivative.title." + snapshot.activity().id())));
    return column("page-picture", card.prominent());
  }

  private static Div column(String name, Component... parts) {
    Div column = new Div(parts);
    column.addClassName(name);
    return column;
  }

  /** The model for the settings of the address, or a fresh one when those can't be opened. */
  private Model model(Feed opened) {
    try {
      return new Model(opened, settings);
    } catch (IllegalArgumentException unusable) {
      tell(Optional.of(unusable));
      return new Model(opened, Address.initial());
    }
  }

  private void keepTime(Snapshot snapshot) {
    boolean shrinks = snapshot.activity() == Activity.SLOPE;
    ticker.set(snapshot.state().moving() ? (shrinks ? BEAT_OF_SHRINKING : BEAT_OF_DRIVING) : 0);
  }

  /** Called by a thread of the scheduler. */
  private void passed(double seconds) {
    UI page = ui;
    if (page != null) {
      page.access(() -> loop.act(model -> model.passed(seconds)));
    }
  }

  private void tell(Optional<RuntimeException> refused) {
    notice.setVisible(refused.isPresent());
    refused
        .map(Refusal::of)
        .ifPresent(refusal ->
            notice.setText(getTranslation(refusal.key(), refusal.arguments().toArray())));
  }
}
