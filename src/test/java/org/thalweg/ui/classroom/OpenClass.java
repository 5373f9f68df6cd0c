package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.Nickname;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCookie;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;
import org.thalweg.classroom.question.PreparedLessons;
import org.thalweg.classroom.question.QuestionBank;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.ui.screen.NumberScreen;
import org.thalweg.ui.screen.RoomKeys;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.SharedScreen;
import org.thalweg.ui.screen.SharedScreens;

/** A room with its teacher's bar and its students' pages, all on the one page of a test. */
final class OpenClass {
  static final Shown BOWL = new Shown(Screen.DESCEND, "surface=bowl");

  private final InMemoryRooms rooms =
      new InMemoryRooms(RoomLimits.defaults(), InstantSource.system(), Runnable::run);
  private final Rooms.Opening.Open opened =
      assertInstanceOf(Rooms.Opening.Open.class, rooms.open("192.0.2.1"));
  private final ManualScheduler time = new ManualScheduler();
  private final SharedScreens screens = new SharedScreens(Runnable::run);
  private Shown shown = BOWL;
  private final ClassWork work =
      new ClassWork(
          room -> Optional.of(shown),
          new ClassRuns(List.of(new CatalogueStarts(), new ToyTrainings()), Runnable::run),
          time);
  private Optional<ClassBar> bar = Optional.empty();
  private final Feeds feeds = feeds(LiveLimits.defaults());
  private final ClassMirrors mirrors = new ClassMirrors(rooms, feeds);
  private final Attendance attendance = new Attendance(time);

  /** A teacher has the bar before them. */
  OpenClass open() {
    bar = Optional.of(newBar());
    return this;
  }

  /** The teacher has one more page open. */
  OnPage anotherBar() {
    return new OnPage(newBar());
  }

  private ClassBar newBar() {
    QuestionBank bank = new QuestionBank(screen -> Optional.empty());
    ClassBar fresh =
        new ClassBar(
            rooms,
            new ClassTools(
                screens, bank, new PreparedLessons(bank), new StartedActivities(work), work));
    UI.getCurrent().add(fresh);
    fresh.teach(Optional.of(teacher()));
    return fresh;
  }

  RoomCode room() {
    return opened.room();
  }

  Rooms rooms() {
    return rooms;
  }

  RoomState state() {
    return rooms.state(room()).orElseThrow();
  }

  Teaching teacher() {
    return new Teaching(rooms, room(), new Credential.Teacher(opened.secret()));
  }

  SharedScreens screens() {
    return screens;
  }

  ClassWork work() {
    return work;
  }

  /** What the bar shows when it has been told all, and is told at once again. */
  OnPage bar() {
    pass(2 * Throttle.PAUSE_NANOS / 1_000_000);
    return barNow();
  }

  /** What the bar shows; no time passes. */
  OnPage barNow() {
    return new OnPage(bar.orElseThrow());
  }

  /** The teacher shows something else. */
  void look(Shown other) {
    shown = other;
  }

  /** The teacher gives a command; the pages show what it brought. */
  void teach(Command command) {
    assertTrue(teacher().tell(command), command.toString());
    settle();
  }

  /**
   * Somebody comes in and is here, without a name when it is empty; what they have to show for
   * themselves.
   */
  Seated join(String name) {
    Seated student = takeSeat(name);
    int seat = rooms.state(room()).orElseThrow().actor(student.key()).seat();
    student.tell(new SeatCommand.PresenceSet(CommandId.random(), seat, true));
    settle();
    return student;
  }

  /** The same of somebody whose page is still on its way. */
  Seated takeSeat(String name) {
    String token = "token of " + name + rooms.state(room()).orElseThrow().roster().seats().size();
    rooms.append(
        room(),
        new Credential.None(),
        new SeatCommand.Joined(CommandId.random(), Secret.of(token), Nickname.read(name)));
    settle();
    return new Seated(rooms, room(), new Credential.Student(token));
  }

  /** The page of a student. */
  OnPage pageOf(Seated student) {
    UI page = UI.getCurrent();
    String token = assertInstanceOf(Credential.Student.class, student.key()).token();
    ComponentUtil.setData(
        page, RoomKeys.class, new RoomKeys(Map.of(RoomCookie.ofSeat(room()), token)));
    RoomView view =
        new RoomView(
            rooms, screens, mirrors, new QuestionPanel(rooms, work.runs()), work, attendance);
    page.add(view);
    enter(view);
    return new OnPage(view);
  }

  private void enter(RoomView view) {
    UI page = UI.getCurrent();
    var event =
        new NavigationEvent(
            page.getInternals().getRouter(),
            new Location("room/" + room().text()),
            page,
            NavigationTrigger.PROGRAMMATIC);
    view.beforeEnter(
        new BeforeEnterEvent(
            event, RoomView.class, new RouteParameters("code", room().text()), List.of()));
    settle();
  }

  /** The teacher shows the class a number. */
  SharedScreen<?, ?, ?> show(int number) {
    var services = new ScreenServices(feeds, time, Runnable::run, rooms, screens);
    var screen = NumberScreen.open(services, room(), teacher().key(), number);
    settle();
    return screen;
  }

  Attendance attendance() {
    return attendance;
  }

  Feeds feeds() {
    return feeds;
  }

  private Feeds feeds(LiveLimits limits) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    return new Feeds(new Player(time, limits, meters), time, limits, meters);
  }

  /** The page of a student opens its own address again. */
  void again(OnPage page) {
    enter((RoomView) page.root());
  }

  /** Lets time pass, and the pages show what it brought. */
  void pass(long millis) {
    time.advanceMillis(millis);
    settle();
  }

  /** Lets the session do what others gave it to do. */
  static void settle() {
    for (int i = 0; i < 4; i++) {
      VaadinSession session = VaadinSession.getCurrent();
      session.unlock();
      session.lock();
    }
  }
}
