package org.thalweg.ui.descend;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasStyle;
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
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.BottomSheet;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.CopyLink;
import org.thalweg.ui.part.Dialog;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.screen.HasFacts;
import org.thalweg.ui.screen.HeaderActions;
import org.thalweg.ui.screen.KeyboardKeys;
import org.thalweg.ui.screen.PresentButton;
import org.thalweg.ui.screen.Titled;
import org.thalweg.ui.shell.StageFacts;

/** The Descend screen: pick a valley and a learning rate, and watch the descent walk down it. */
@Route("")
class DescendView extends Div
    implements BeforeEnterObserver, Titled, HeaderActions, KeyboardKeys, HasFacts {
  private final Feeds feeds;
  private final Desk loop;
  private final MapPanel map;
  private final LossPanel loss;
  private final SlopePanel slope;
  private final DescendStage stage;
  private final PlayPanel play;
  private final RunsPanel runs;
  private final StageFacts<Snapshot> facts = new StageFacts<>(LessonFacts::of);
  private final Div tables = new Div();
  private final Paragraph notice = new Paragraph();
  private Settings settings = Address.initial();
  private @Nullable Feed feed;

  DescendView(Feeds feeds, ContourMaps maps, Executor applicationTaskExecutor) {
    this.feeds = feeds;
    loop = new Desk(applicationTaskExecutor, state -> Snapshot.of(state, maps));
    map = new MapPanel(loop);
    loss = new LossPanel(loop);
    slope = new SlopePanel();
    play = new PlayPanel(loop);
    runs = new RunsPanel(loop, this::openTable);
    stage = new DescendStage(map.chart(), loss.chart(), slope.chart());
    addClassName("page-grid");
    add(controls(), picture(), side(), stage, tables);
    loop.add(stage);
    loop.add(new AddressBar());
    loop.add(facts);
    loop.onOutcome(this::tell);
    stage.onKey(key -> loop.act(model -> press(key, model)));
    stage.onConnection(this::connectionChanged);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      settings = Address.read(event.getLocation().getQueryParameters().getParameters());
    } catch (IllegalArgumentException unusable) {
      settings = Address.initial();
      tell(Optional.of(unusable));
    }
    loop.act(model -> model.open(settings));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    UI ui = event.getUI();
    try {
      Feed opened = feeds.open(event.getSession().getSession().getId());
      feed = opened;
      stage.open(opened);
      opened.listen(runs -> changed(ui));
      loop.open(model(opened), ui);
    } catch (LimitReachedException full) {
      tell(Optional.of(full));
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    State last = loop.state();
    if (last != null) {
      settings = last.settings();
    }
    loop.close();
    stage.close();
    if (feed != null) {
      feed.close();
      feed = null;
    }
    super.onDetach(event);
  }

  @Override
  public String screenTitle() {
    return getTranslation("descend.title");
  }

  @Override
  public List<Component> headerActions() {
    return List.of(new CopyLink(), new PresentButton());
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of(
        new Entry(List.of(getTranslation("descend.key.space")), getTranslation("descend.key.play")),
        new Entry(List.of("→", "←"), getTranslation("descend.key.step")),
        new Entry(List.of("R"), getTranslation("descend.key.reset")),
        new Entry(List.of("P"), getTranslation("descend.key.pin")),
        new Entry(List.of("↑", "↓", "←", "→"), getTranslation("descend.key.start")),
        new Entry(List.of("+", "−", "0"), getTranslation("descend.key.zoom")));
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
    BottomSheet sheet = new BottomSheet(getTranslation("descend.controls.label"));
    SurfacePanel surface = new SurfacePanel(loop);
    OptimizerPanel optimizer = new OptimizerPanel(loop);
    RatePanel rate = new RatePanel(loop);
    StartPanel start = new StartPanel(loop);
    SpeedPanel speed = new SpeedPanel(loop);
    List.of(surface, optimizer, rate, start, speed, play).forEach(loop::add);
    notBeforeAClass(optimizer, start);
    sheet.add(surface, optimizer, rate, start, speed);
    sheet.setPrimary(play);
    loop.add(runs);
    Card legend = new Card(getTranslation("descend.runs.heading"), runs).foldable(true);
    return column("page-controls", sheet, legend);
  }

  private Component picture() {
    StoryPanel story = new StoryPanel(loop);
    loop.add(map);
    loop.add(story);
    notice.addClassName("notice");
    notice.getElement().setAttribute("role", "alert");
    notice.setVisible(false);
    Card card = new Card(getTranslation("descend.map.title"), notice, map, story).prominent();
    card.withActions(map.tools());
    return column("page-picture", card);
  }

  private Component side() {
    SlicePanel alongX = new SlicePanel(0);
    SlicePanel alongY = new SlicePanel(1);
    StepByHandPanel byHand = new StepByHandPanel();
    List.of(loss, slope, alongX, alongY, byHand).forEach(loop::add);
    Card lossCard = new Card(getTranslation("descend.loss.title"), loss).foldable(true);
    lossCard.withActions(loss.tools());
    Card slopeCard = new Card(getTranslation("descend.slope.title"), slope).foldable(true);
    Card byHandCard = new Card(getTranslation("descend.byHand.title"), byHand).foldable(true);
    notBeforeAClass(slopeCard, alongX, alongY, byHandCard);
    return column("page-side", lossCard, slopeCard, alongX, alongY, byHandCard);
  }

  /** Leaves these out of the presentation: the class looks at the map, the rate and the loss. */
  private static void notBeforeAClass(HasStyle... parts) {
    List.of(parts).forEach(part -> part.addClassName("present-hidden"));
  }

  private static Div column(String name, Component... parts) {
    Div column = new Div(parts);
    column.addClassName(name);
    return column;
  }

  /** The model for the settings of the address, or for a fresh page when those can't be opened. */
  private Model model(Feed opened) {
    try {
      return new Model(opened, settings);
    } catch (IllegalArgumentException unusable) {
      tell(Optional.of(unusable));
      return new Model(opened, Address.initial());
    }
  }

  private void changed(UI ui) {
    loop.refresh();
    if (stage.isPushing()) {
      ui.access(stage::pushSteps);
    }
  }

  private void press(String key, Model model) {
    switch (key) {
      case "toggle" -> PlayPanel.toggle(model);
      case "step" -> model.step();
      case "back" -> model.back();
      case "reset" -> model.reset();
      case "pin" -> model.pin();
      default -> {}
    }
  }

  private void openTable(ShownRun shown) {
    tables.removeAll();
    Dialog table =
        StepTable.dialog(
            getTranslation("descend.table.title", runs.title(shown)), shown.run().log());
    tables.add(table);
    table.open();
  }

  private void connectionChanged(String state) {
    if (state.equals("lost")) {
      Announcer.say(getTranslation("descend.connection.lost"));
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
