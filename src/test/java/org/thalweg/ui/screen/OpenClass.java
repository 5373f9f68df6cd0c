package org.thalweg.ui.screen;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.ViewChangedEvent;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCookie;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.Showing;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.ui.part.PageKeys;
import org.thalweg.ui.screen.mirror.ScreenMirror;

/** A room whose teacher has a screen open, on a server of its own whose clock is moved by hand. */
public final class OpenClass {
  private final ManualScheduler time = new ManualScheduler();
  private final Function<ScreenServices, ScreenView<?, ?, ?>> screen;
  private final ScreenServices services;
  private final Player player;
  private final RoomCode room;

  /** A room; nobody shows anything in it. */
  public OpenClass(Function<ScreenServices, ScreenView<?, ?, ?>> screen) {
    VaadinSession.getCurrent()
        .setErrorHandler(event -> {
          throw new AssertionError("the screen failed", event.getThrowable());
        });
    this.screen = screen;
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    player = new Player(time, LiveLimits.defaults(), meters);
    Feeds feeds = new Feeds(player, time, LiveLimits.defaults(), meters);
    Rooms rooms = new InMemoryRooms(RoomLimits.defaults(), InstantSource.system(), Runnable::run);
    Rooms.Opening.Open open = (Rooms.Opening.Open) rooms.open("192.0.2.1");
    room = open.room();
    services =
        new ScreenServices(feeds, time, Runnable::run, rooms, new SharedScreens(Runnable::run));
    Map<String, String> cookies = Map.of(RoomCookie.ofTeacher(room), open.secret());
    ComponentUtil.setData(UI.getCurrent(), RoomKeys.class, new RoomKeys(cookies));
  }

  /** Whoever opens a page now has lost the teacher's cookie. */
  public void forgetTheKey() {
    ComponentUtil.setData(UI.getCurrent(), RoomKeys.class, new RoomKeys(Map.of()));
  }

  /** A page of the teacher's that opens what stands behind the question mark of an address. */
  public ScreenView<?, ?, ?> teacher(String query) {
    return teacher(query, true);
  }

  /** A page of the teacher's that is loaded from an address, as a browser does it by itself. */
  public ScreenView<?, ?, ?> loaded(String query) {
    return teacher(query, false);
  }

  private ScreenView<?, ?, ?> teacher(String query, boolean chosen) {
    ScreenView<?, ?, ?> view = screen.apply(services);
    Map<String, List<String>> parameters =
        new LinkedHashMap<>(QueryParameters.fromString(query).getParameters());
    parameters.put(PageAddress.ROOM, List.of(room.text()));
    PageAddress.of(UI.getCurrent())
        .opened(new Location(view.screen().path(), new QueryParameters(parameters)));
    view.enter(parameters, chosen);
    UI.getCurrent().add(view);
    settle();
    return view;
  }

  /** A screen of somebody's own, which tells each address that it comes to. */
  public ScreenView<?, ?, ?> own(String query, Consumer<String> told) {
    forgetTheKey();
    ScreenView<?, ?, ?> view = screen.apply(services);
    view.onAddress(address -> told.accept(new QueryParameters(address).getQueryString()));
    view.enter(QueryParameters.fromString(query).getParameters(), true);
    UI.getCurrent().add(view);
    settle();
    return view;
  }

  /** A page of somebody who has opened an address by themselves. */
  ScreenView<?, ?, ?> alone(Map<String, List<String>> query) {
    PageAddress.of(UI.getCurrent()).opened(new Location(""));
    return own(new QueryParameters(query).getQueryString(), address -> {});
  }

  /** What the log of the room says that the class looks at. */
  Showing logged() {
    return services.rooms().state(room).orElseThrow().showing();
  }

  /** Where the teacher finds the class on another server, which has the log alone. */
  Location addressElsewhere(AddressCodec<?> codec) {
    return new Location(Addresses.elsewhere(services.rooms(), codec).of(room).substring(1));
  }

  /** What there is to see on the screen of the class. */
  Moment seen() {
    return services.shared().of(room).orElseThrow().moment().orElseThrow();
  }

  /** Sets the learning rate on a page that has one to be set. */
  void setRate(ScreenView<?, ?, ?> view, double rate) {
    VisibleElements.of(view.getElement())
        .filter(OpenScreen.tagged("learning-rate-control"))
        .findFirst()
        .ifPresent(control -> VisibleElements.change(control, "rate", rate));
    settle();
  }

  /** A page of somebody in the class. */
  public ScreenView<?, ?, ?> follower() {
    ScreenView<?, ?, ?> view = following();
    UI.getCurrent().add(view);
    settle();
    return view;
  }

  private ScreenView<?, ?, ?> following() {
    ScreenView<?, ?, ?> view = screen.apply(services);
    view.follow(services.shared().of(room).orElseThrow());
    return view;
  }

  /** A page of somebody in the class who is sent what is drawn for all. */
  MirroredPage mirrored() {
    return new MirroredPage(
        new ScreenMirror(
            services.shared().of(room).orElseThrow().feed(),
            page -> following(),
            VaadinService.getCurrent(),
            UI.getCurrent().getLocale()));
  }

  /** Closes a page. */
  public void close(ScreenView<?, ?, ?> view) {
    UI.getCurrent().remove(view);
    settle();
  }

  /** The teacher opens a number on another kind of screen, on a page that is not here. */
  void showOther(Screen kind, int number) {
    RouteConfiguration.forApplicationScope().setRoute(kind.path(), Div.class);
    services
        .shared()
        .open(
            services.taughtBy(UI.getCurrent()).orElseThrow(),
            new NumberScreen.Codec(kind),
            number,
            services,
            feed -> new NumberScreen.Model(number));
    settle();
  }

  /** The lesson is over. */
  public void end() {
    services.shared().close(room);
    settle();
  }

  /** What runs on the screen of the class begins, for so many steps at most. */
  void begin(long steps) {
    SharedScreen<?, ?, ?> shown = services.shared().of(room).orElseThrow();
    services.shared().begin(room, shown.screen(), steps);
    settle();
  }

  /** Whether the class looks at something else than this address. */
  boolean isElsewhere(String query) {
    Screen kind = services.shared().of(room).orElseThrow().screen();
    return services
        .shared()
        .isElsewhere(room, kind, QueryParameters.fromString(query).getParameters());
  }

  /** What goes by itself on the screen of the class stops. */
  void stop() {
    services.shared().stop(room);
    settle();
  }

  /** How many runs the server plays. */
  public int runs() {
    return player.size();
  }

  /** Presses a key on a page. */
  public void press(ScreenView<?, ?, ?> view, String key) {
    VisibleElements.of(view.getElement())
        .filter(OpenScreen.tagged("page-keys"))
        .toList()
        .forEach(keys -> ((PageKeys) keys.getComponent().orElseThrow()).pressed(key));
    settle();
  }

  /** What a browser tells when it lays the charts of a page out. */
  public void layOut(ScreenView<?, ?, ?> view) {
    look(view, false);
  }

  /** Somebody zooms in on every chart of a page. */
  public void zoom(ScreenView<?, ?, ?> view) {
    look(view, true);
  }

  private void look(ScreenView<?, ?, ?> view, boolean chosen) {
    double end = chosen ? 1 : 7;
    VisibleElements.of(view.getElement())
        .filter(OpenScreen.tagged("live-chart"))
        .map(chart -> (LiveChart) chart.getComponent().orElseThrow())
        .toList()
        .forEach(chart ->
            ComponentUtil.fireEvent(
                chart, new ViewChangedEvent(chart, true, -end, end, -end, end, chosen)));
    settle();
  }

  /** All that can be read on a page. */
  public String text(ScreenView<?, ?, ?> view) {
    return String.join(" ", VisibleElements.texts(view.getElement())).replaceAll(" +", " ");
  }

  /** Lets time pass, and the pages show what it brought. */
  public void pass(long millis) {
    for (long passed = 0; passed < millis; passed += 25) {
      time.advanceMillis(25);
      settle();
    }
  }

  private void settle() {
    for (int i = 0; i < 4; i++) {
      VaadinSession session = VaadinSession.getCurrent();
      session.unlock();
      session.lock();
    }
  }
}
