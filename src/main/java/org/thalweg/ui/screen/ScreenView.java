package org.thalweg.ui.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.live.LimitReachedException;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.CopyLink;

/**
 * A screen: entered by an address, left and entered again, and never at a loss. An address that
 * can't be read, or settings that can't be opened, change nothing and are answered by a sentence
 * that stays until the person does something that works.
 *
 * @param <C> the settings: all that the address holds
 * @param <M> the model: what happens on the screen, without components
 * @param <S> a snapshot: everything that the panels show
 */
public abstract class ScreenView<C, M extends ScreenModel<C, S>, S> extends Div
    implements BeforeEnterObserver, Titled, HeaderActions, KeyboardKeys, HasFacts {
  /** Until the first snapshot there is nothing to see yet. */
  private static final String WAITING = "waiting";

  private final AddressCodec<C> codec;
  private final UpdateLoop<M, S> loop;
  private final FactsPanel<S> facts;
  private final AddressBar<C> address;
  private final Notice notice = new Notice();
  private final Undo<C, M> undo;
  private Destination<C> destination;
  private final PageFeed feed;
  private final Sharing<C, M, S> sharing;
  private Optional<SharedScreen<C, M, S>> followed = Optional.empty();

  /** A screen without parts; a subclass adds its columns. */
  protected ScreenView(
      AddressCodec<C> codec,
      Function<? super S, Map<String, Double>> factsOf,
      ScreenServices services) {
    this.codec = codec;
    destination = Destination.of(Map.of(), codec, false);
    loop = new UpdateLoop<>(services.applicationTaskExecutor());
    feed = new PageFeed(services.feeds());
    facts = new FactsPanel<>(factsOf);
    String path = codec.screen().path();
    address = new AddressBar<>(path, codec, loop::model, services.liveScheduler()::nanos);
    undo = new Undo<>(loop, services.liveScheduler()::nanos);
    loop.onOutcome(notice::tell);
    loop.onCarriedOut(feed::heard);
    sharing = new Sharing<>(codec, services, loop, feed);
    loop.add(snapshot -> sharing.seeRuns());
    loop.add(address);
    loop.add(facts);
  }

  /**
   * A model that shows these settings.
   *
   * @param opened plays the runs of this page until it is left
   * @throws IllegalArgumentException when something can't be computed there
   * @throws LimitReachedException when the page or the server has its fill of runs
   */
  protected abstract M model(Feed opened, C settings);

  /** The page has a feed; the first snapshot comes next. */
  protected void entered(Feed opened) {}

  /** The page is left: nothing may run on. */
  protected void left() {}

  /** Where panels bring wishes, and get their snapshots. */
  protected final UpdateLoop<M, S> loop() {
    return loop;
  }

  /** Gives a panel every snapshot from now on. */
  protected final <P extends Panel<? super S>> P shown(P panel) {
    loop.add(panel);
    return panel;
  }

  /** Lays out the three columns: what is chosen, the picture with the notice, what explains it. */
  protected final void columns(List<Component> controls, Card picture, List<Component> side) {
    addClassNames("page-grid", screen().key(), WAITING);
    loop.add(snapshot -> removeClassName(WAITING));
    picture.addComponentAsFirst(notice);
    add(PageColumns.of(controls, picture.prominent(), side));
    add(undo.keys());
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    enter(
        event.getLocation().getQueryParameters().getParameters(),
        PageAddress.of(event.getUI()).isChosen(event.getTrigger()));
  }

  /** Opens what the query parameters of an address stand for, now or as soon as there is a page. */
  final void enter(Map<String, List<String>> parameters, boolean isChosen) {
    destination = Destination.of(parameters, codec, isChosen);
    if (isAttached()) {
      open();
    }
  }

  /** Shows what a class looks at, instead of a screen of its own; before it is attached. */
  public final void follow(SharedScreen<?, ?, ?> screen) {
    followed = Optional.of(SharedScreens.sameKind(screen, screen()));
    addClassName("following");
    PageColumns.hideControls(this);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    loop.attach(event.getUI());
    followed.ifPresentOrElse(this::begin, this::open);
  }

  private void begin(SharedScreen<C, M, S> screen) {
    feed();
    sharing.begin(screen, false);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    left();
    M last = loop.model();
    if (last != null) {
      destination = Destination.before(last.settings());
    }
    sharing.end();
    loop.detach();
    feed.close();
    super.onDetach(event);
  }

  private void open() {
    address.entered();
    loop.expect();
    loop.prepare(
        destination.wanted(),
        settings -> unlessJoined(() -> open(settings)),
        refusal -> unlessJoined(() -> refuse(refusal)));
  }

  private void unlessJoined(Runnable otherwise) {
    try {
      feed();
      if (destination.isChosen() || !sharing.join(getUI().orElseThrow())) {
        otherwise.run();
      }
    } catch (LimitReachedException full) {
      refuse(full);
    }
  }

  private void open(C settings) {
    try {
      notice.tell(destination.strange());
      M present = loop.model();
      if (present == null || sharing.isTaught(getUI().orElseThrow())) {
        openFresh(settings);
      } else {
        undo.before(present);
        present.open(settings);
        undo.after(present);
      }
    } catch (IllegalArgumentException | LimitReachedException refusal) {
      refuse(refusal);
    }
    loop.refresh();
  }

  /** Says why, and shows what was there, or what is left of the address when there was nothing. */
  private void refuse(RuntimeException refusal) {
    notice.tell(Optional.of(refusal));
    if (loop.model() == null) {
      loop.prepare(destination.fallbacks(), this::openFirst, failed -> openFirst(List.of()));
    }
    loop.refresh();
  }

  private void openFirst(List<C> candidates) {
    FirstToOpen.of(candidates, codec.initial(), this::openFresh)
        .ifPresent(full -> notice.tell(Optional.of(full)));
  }

  /** Opens settings where there is nothing yet, or before a class. */
  private void openFresh(C settings) {
    if (!sharing.teach(getUI().orElseThrow(), settings, opened -> model(opened, settings))) {
      loop.show(model(feed(), settings));
    }
  }

  private Feed feed() {
    return feed.of(
        getUI().orElseThrow(),
        open -> {
          open.listen(runs -> sharing.refreshOwn());
          entered(open);
        });
  }

  /** The query of its address now; empty before it is open. */
  final Map<String, List<String>> addressNow() {
    M present = loop.model();
    return present == null ? Map.of() : codec.query(present.settings());
  }

  /** Tells the query of its address whenever it has become another one. */
  public final void onAddress(Consumer<Map<String, List<String>>> listener) {
    address.onWritten(listener);
  }

  public final Screen screen() {
    return codec.screen();
  }

  @Override
  public final String screenTitle() {
    return getTranslation(screen().titleKey());
  }

  @Override
  public final List<Component> headerActions() {
    return List.of(undo.button(), new CopyLink(), new PresentButton());
  }

  @Override
  public final Map<String, Double> facts() {
    return facts.now();
  }

  @Override
  public final Registration onFactsChanged(Runnable listener) {
    return facts.onChanged(listener);
  }
}
