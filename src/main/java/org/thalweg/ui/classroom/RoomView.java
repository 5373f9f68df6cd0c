package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.Subscription;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.IntoView;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.part.SessionLock;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.RoomKeys;
import org.thalweg.ui.screen.SharedScreens;
import org.thalweg.ui.screen.Titled;
import org.thalweg.ui.shell.ConnectionNotice;

/** A student's page in a room: what the teacher shows, live, and a panel of one's own. */
@Route(value = "room/:code", autoLayout = false)
@Uses(ActivityPanels.class)
class RoomView extends Div implements BeforeEnterObserver, Titled {
  private final Rooms rooms;
  private final SharedScreens shared;
  private final Attendance attendance;
  private final Span code = new Span();
  private final Span name = new Span();
  private final Span pseudonym = new Span();
  private final H1 title = heading();
  private final Paragraph notice = new Paragraph();
  private final Anchor home = home();
  private final ClassStage stage;
  private final QuestionPanel question;
  private Optional<RoomWatch<StudentState>> watch = Optional.empty();
  private Subscription screens = () -> {};
  private Subscription presence = () -> {};
  private final SharePanels share;
  private Optional<Seated> me = Optional.empty();
  private Optional<StudentState> seen = Optional.empty();

  RoomView(
      Rooms rooms,
      SharedScreens shared,
      ClassMirrors mirrors,
      QuestionPanel question,
      ClassWork work,
      Attendance attendance) {
    this.rooms = rooms;
    this.shared = shared;
    this.attendance = attendance;
    this.question = question;
    stage = new ClassStage(mirrors, work.scheduler());
    share = new SharePanels(work.runs());
    notice.addClassNames("room-notice");
    notice.getElement().setAttribute("role", "status");
    stage.add(title, question);
    addClassNames("room", "shell");
    add(header(), notice, home, share, stage);
    add(new Announcer(), new IntoView(), ConnectionNotice.loadingAnew());
  }

  private Header header() {
    code.addClassName("room-code");
    name.addClassName("person-name");
    pseudonym.addClassName("person-pseudonym");
    Header header = new Header(code, name, pseudonym, stage.closer());
    header.addClassName("room-header");
    return header;
  }

  private H1 heading() {
    H1 heading = new H1(screenTitle());
    heading.addClassName("visually-hidden");
    return heading;
  }

  private Anchor home() {
    Anchor link = new Anchor("/", getTranslation("room.over.home"));
    link.addClassNames("button", "room-home");
    return link;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    // A screen of one's own must not write its address into this one's place.
    PageAddress.of(event.getUI()).opened(event.getLocation());
    String typed = event.getRouteParameters().get("code").orElse("");
    Optional<RoomCode> room = RoomCode.read(typed);
    Credential shownKey =
        room.map(found -> RoomKeys.of(event.getUI()).student(found))
            .orElseGet(Credential.None::new);
    Optional<StudentState> me =
        room.flatMap(rooms::state).map(state -> StudentState.of(state, shownKey));
    if (me.isEmpty() || me.get().seat() == 0) {
      toTheDoor(event.getUI(), room, shownKey instanceof Credential.Student);
      return;
    }
    code.setText(room.get().spaced());
    question.answerAs(shownKey);
    this.me = Optional.of(new Seated(rooms, room.get(), shownKey));
    end();
    watch =
        Optional.of(
            new RoomWatch<>(
                    rooms, room.get(), state -> StudentState.of(state, shownKey), this::show)
                .ofSeat(me.get().seat()));
    if (isAttached()) {
      begin();
    }
  }

  /** Whether there is such a room is not told here, where nobody counts who tries codes. */
  private static void toTheDoor(UI page, Optional<RoomCode> room, boolean hadSeat) {
    String door = "/join/" + room.map(RoomCode::text).orElse("");
    page.getPage().setLocation(hadSeat ? door + "?" + Door.AGAIN : door);
  }

  @Override
  public String screenTitle() {
    return getTranslation("room.title");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    begin();
  }

  private void begin() {
    end();
    UI page = getUI().orElseThrow();
    presence = me.map(attendance::open).orElse(() -> {});
    screens =
        me.map(Seated::room)
            .map(room -> shared.listen(room, () -> SessionLock.enter(page, this::look)))
            .orElse(() -> {});
    try {
      watch.ifPresent(follow -> follow.begin(page));
    } catch (LimitReachedException full) {
      end();
      notice.setText(Refusal.of(full).in(this));
      notice.setVisible(true);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    end();
    super.onDetach(event);
  }

  private void end() {
    watch.ifPresent(RoomWatch::end);
    screens.close();
    presence.close();
    seen = Optional.empty();
    stage.end();
  }

  private void show(StudentState me) {
    if (me.seat() == 0) {
      toTheDoor(getUI().orElseThrow(), Optional.of(me.room()), true); // it was given away
      return;
    }
    if (me.isNotSeen()) {
      this.me.ifPresent(attendance::isHere);
    }
    name.setText(me.name());
    boolean hidden = me.isIn() && !me.name().equals(me.shown());
    pseudonym.setText(hidden ? getTranslation("room.pseudonym", me.shown()) : "");
    Optional<String> said = notice(me);
    notice.setText(said.map(this::getTranslation).orElse(""));
    notice.setVisible(said.isPresent());
    title.setText(getTranslation(me.exploring().isPresent() ? "room.title.own" : "room.title"));
    question.show(me);
    stage.veil().show(me.covered());
    share.show(me, this.me);
    boolean apart = me.share().filter(now -> !(now instanceof Share.Rate)).isPresent();
    setClassName("apart", apart);
    stage.cover(apart);
    home.setVisible(me.ended() || me.isOut());
    if (seen.filter(RoomView::isWanted).isPresent() && !isWanted(me)) {
      Announcer.say("");
    }
    seen = Optional.of(me);
    look();
  }

  /** What has to be said to them of their place in the room, if anything. */
  private static Optional<String> notice(StudentState me) {
    if (me.ended()) {
      return Optional.of("room.over");
    }
    return me.isIn()
        ? me.exploring()
            .map(own -> own.projected() ? "room.explore.own.projected" : "room.explore.own")
        : Optional.of("room.standing." + me.standing());
  }

  /** Whether anything is wanted of a student; what was said of it before is no longer true else. */
  private static boolean isWanted(StudentState me) {
    return me.asked().isPresent() || me.share().isPresent();
  }

  /** Shows what the class looks at, to whoever is in now and to nobody else. */
  private void look() {
    Optional<StudentState> in = seen.filter(now -> now.isIn() && !now.ended());
    if (in.isPresent() && me.isPresent()) {
      Seated seated = me.get();
      stage.show(seated, shared.of(seated.room()), in.get());
    } else {
      stage.leave();
    }
  }
}
