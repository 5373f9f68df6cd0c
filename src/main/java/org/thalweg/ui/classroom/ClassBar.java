package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.Participant;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.Roster;
import org.thalweg.live.LimitReachedException;
import org.thalweg.ui.part.FocusKeeper;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.part.SessionLock;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.ScreenView;

/** The bar of a teacher's room over every screen: the code, who is in, and what can be done. */
final class ClassBar extends Div {
  private final Rooms rooms;
  private final ClassTools tools;
  private final Span code = new Span();
  private final Span present = new Span();
  private final CodeDialog codeDialog = new CodeDialog();
  private final Asking asking;
  private final PeopleDialog people;
  private final ActivityDialog together;
  private final NativeButton doTogether = button("room.together", this::offer);
  private final ActivityPanels activities;
  private final EndDialog endDialog;
  private final RefusedNote refused = new RefusedNote();
  private final NativeButton before = button("room.explore.before", this::back);
  private Optional<Teaching> teaching = Optional.empty();
  private Optional<RoomWatch<ClassState>> watch = Optional.empty();

  ClassBar(Rooms rooms, ClassTools tools) {
    this.rooms = rooms;
    this.tools = tools;
    asking = new Asking(tools);
    people = new PeopleDialog(tools.work().runs());
    together = new ActivityDialog(tools.work());
    activities = new ActivityPanels(tools, doTogether);
    endDialog = new EndDialog(tools.work().runs(), this::end);
    codeDialog.onClosed(() -> FocusKeeper.begin(asking.button()));
    code.addClassName("room-code");
    present.addClassName("room-present");
    addClassName("class-bar");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("room.bar"));
    add(
        code,
        present,
        actions(),
        refused,
        asking,
        activities,
        codeDialog,
        people,
        together,
        endDialog);
    before.setVisible(false);
    setVisible(false);
  }

  private Div actions() {
    Div actions =
        new Div(
            asking.button(),
            button("room.code.show", () -> teaching.ifPresent(codeDialog::open)),
            button("room.people", people::open),
            doTogether,
            before,
            button("room.end", () -> teaching.ifPresent(endDialog::open)));
    actions.addClassNames("button-row", "room-actions");
    doTogether.addClassName("while-presenting");
    asking.button().addClassName("while-presenting");
    return actions;
  }

  /** Shows a room from now on, or none. */
  void teach(Optional<Teaching> now) {
    if (now.map(Teaching::room).equals(teaching.map(Teaching::room))) {
      return;
    }
    watch.ifPresent(RoomWatch::end);
    UI page = UI.getCurrent();
    teaching =
        now.map(room -> room.telling(why -> SessionLock.enter(page, () -> refused.say(why))));
    setVisible(now.isPresent());
    watch = now.map(this::watch);
    asking.teach(teaching);
    code.setText(now.map(Teaching::room).map(RoomCode::spaced).orElse(""));
    if (isAttached()) {
      begin();
    }
  }

  /** However fast a class answers, a teacher's page is told a few times a second. */
  private RoomWatch<ClassState> watch(Teaching room) {
    return new RoomWatch<>(rooms, room.room(), ClassState::of, this::show)
        .paced(tools.work().scheduler());
  }

  /** The page has opened an address. */
  void opened() {
    asking.opened(
        getParent()
            .flatMap(main -> main.getChildren().filter(ScreenView.class::isInstance).findFirst())
            .map(screen -> (ScreenView<?, ?, ?>) screen));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    begin();
  }

  private void begin() {
    UI page = getUI().orElseThrow();
    try {
      watch.ifPresent(room -> room.begin(page));
    } catch (LimitReachedException full) {
      present.setText(Refusal.of(full).in(this));
    }
    teaching.filter(ClassBar::isNew).ifPresent(codeDialog::open);
  }

  /** Where nobody has ever come in, the code is what a class needs first. */
  private static boolean isNew(Teaching room) {
    return room.state().filter(state -> state.roster().seats().size() == 0).isPresent();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    watch.ifPresent(RoomWatch::end);
    super.onDetach(event);
  }

  private void show(ClassState state) {
    if (state.ended()) {
      leave();
      return;
    }
    present.setText(inShort(state.roster()));
    asking.show(state);
    showWayBack(state);
    teaching.ifPresent(room -> {
      people.show(room, state.roster());
      activities.show(room, state);
    });
  }

  /** How many are here and away, who waits at the door, and whether it is locked. */
  private String inShort(Roster roster) {
    List<String> words = new ArrayList<>();
    int away = roster.away().size();
    if (roster.here() > 0 || away == 0) {
      words.add(getTranslation("room.present", roster.here()));
    }
    if (away > 0) {
      words.add(getTranslation("room.away", away));
    }
    long waiting = roster.waiting().stream().filter(Participant::isHere).count();
    if (waiting > 0) {
      words.add(getTranslation("room.waiting", waiting));
    }
    if (roster.locked()) {
      words.add(getTranslation("room.locked"));
    }
    return String.join(" · ", words);
  }

  /** Where all were called back to a run on the projector; else its panel has the button. */
  private void showWayBack(ClassState state) {
    boolean wanted =
        !state.exploring() && Projector.before(state.activities().exploration()).isPresent();
    if (before.isVisible() != wanted) {
      before.setVisible(wanted);
      FocusKeeper.handOn(this, doTogether);
    }
  }

  private void back() {
    Projector projector = new Projector(tools.screens());
    teaching.ifPresent(room ->
        room.state()
            .map(now -> now.activities().exploration())
            .filter(now -> Projector.before(now).isPresent())
            .ifPresent(now -> projector.back(room, getUI().orElseThrow(), now)));
  }

  private void offer() {
    teaching.ifPresent(together::open);
  }

  private void end() {
    teaching.ifPresent(room -> {
      room.tell(new RoomCommand.Ended(Teaching.id()));
      tools.screens().close(room.room());
    });
  }

  /** The lesson is over: the page goes on as one's own, where it is, and says so. */
  private void leave() {
    watch.ifPresent(RoomWatch::end);
    getUI().ifPresent(page -> page.getPage().setLocation("/" + PageAddress.of(page).afterLesson()));
  }

  private NativeButton button(String key, Runnable wish) {
    NativeButton button = new NativeButton(getTranslation(key), event -> wish.run());
    button.addClassName("button");
    return button;
  }
}
