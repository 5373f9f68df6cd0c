package org.thalweg.ui.classroom;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.OptionalInt;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.BySeat;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.PreparedLesson;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.ui.classroom.Agenda.InLesson;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.ScreenView;

/**
 * A teacher's side of asking: the bank of questions and prepared lessons, the card of what is under
 * way, and the veil over what would give the answer away.
 */
final class Asking extends Div implements CourseCard.Wishes {
  private final ClassTools tools;
  private final NativeButton button =
      new NativeButton(getTranslation("ask.button"), event -> offer());
  private final AskDialog dialog = new AskDialog();
  private final CourseCard card;
  private final QuestionVeil veil = new QuestionVeil().withholding();
  private final Watched watched = new Watched();
  private Optional<Teaching> teaching = Optional.empty();
  private Agenda agenda = new Agenda(Optional.empty(), Optional.empty(), OptionalInt.empty());
  private Agenda.Next offered = new Agenda.Next.Nothing();
  private CommandId wish = Teaching.id();
  private CommandId begunBy = wish;
  private int broughtBack;

  Asking(ClassTools tools) {
    this.tools = tools;
    card = new CourseCard(tools.work().runs(), this, button);
    button.addClassName("button");
    addClassName("class-asking");
    add(card, dialog);
  }

  /** The button that opens the bank. */
  NativeButton button() {
    return button;
  }

  /** Asks in a room from now on, or in none. */
  void teach(Optional<Teaching> now) {
    teaching = now;
    if (now.isEmpty()) {
      veil.lift();
      card.setVisible(false);
    }
  }

  /** The page has opened an address, with this screen or none. */
  void opened(Optional<ScreenView<?, ?, ?>> screen) {
    veil.lieOn(screen);
  }

  void show(ClassState state) {
    Optional<InLesson> lesson =
        state.place().flatMap(place -> InLesson.at(place, tools.lessons(), getLocale()));
    agenda = new Agenda(state.round(), lesson, state.unrevealed());
    if (!agenda.next().equals(offered)) {
      offered = agenda.next();
      wish = Teaching.id();
    }
    veil.show(Covering.of(state.round(), state.activities()));
    watched.see(state.round(), this::picture);
    BySeat<Answer> answers = state.answers();
    card.show(agenda, answers.size(), state.roster().expected(answers));
  }

  @Override
  public void reveal() {
    if (offered instanceof Agenda.Next.ToStage to) {
      teaching.ifPresent(room ->
          room.tell(new QuestionCommand.StageMoved(Teaching.id(), to.round(), Stage.REVEAL)));
    }
  }

  @Override
  public void leaveLesson() {
    putAway();
    teaching.ifPresent(room -> {
      leave(room);
      room.tell(new ActivityCommand.LessonAt(Teaching.id(), Optional.empty()));
    });
  }

  @Override
  public void putAway() {
    agenda
        .round()
        .ifPresent(asked ->
            teaching.ifPresent(
                room -> room.tell(new QuestionCommand.PutAway(Teaching.id(), asked.number()))));
  }

  private void offer() {
    CommandId chosen = Teaching.id();
    dialog.open(
        tools.questions().in(getLocale()),
        question -> teaching.ifPresent(room -> ask(room, chosen, question)),
        tools.lessons().in(getLocale()),
        lesson -> teaching.ifPresent(room -> begin(room, chosen, new InLesson(lesson, 0))));
  }

  /** Begins a prepared lesson, or its first part anew where the class is there already. */
  private void begin(Teaching room, CommandId choice, InLesson first) {
    boolean there = agenda.lesson().map(InLesson::place).equals(Optional.of(first.place()));
    if (there && !choice.equals(begunBy)) {
      putAway();
      leave(room);
      present(room, first);
    } else {
      goTo(room, choice, first);
    }
    begunBy = choice;
  }

  @Override
  public void goOn(Agenda.Next wanted) {
    teaching.ifPresent(room -> {
      switch (wanted) {
        case Agenda.Next.ToStage to -> moveTo(room, to);
        case Agenda.Next.ToResults results -> room.tell(new ActivityCommand.Revealed(wish));
        case Agenda.Next.ToPart to -> goTo(room, wish, to.there());
        case Agenda.Next.Over over -> {
          putAway();
          room.tell(new ActivityCommand.LessonAt(wish, Optional.empty()));
        }
        case Agenda.Next.Nothing nothing -> {}
      }
    });
  }

  private void moveTo(Teaching room, Agenda.Next.ToStage to) {
    if (to.stage() == Stage.SAW && watched.objects(picture())) {
      card.say("ask.nothingShown");
    } else if (to.stage() == Stage.WATCH && bringsBack(room, to.round())) {
      card.say("ask.otherPicture");
    } else if (room.tell(new QuestionCommand.StageMoved(wish, to.round(), to.stage()))) {
      moved(room, to.stage());
    }
  }

  /** A question is about the picture that it has set up: it comes back before the class watches. */
  private boolean bringsBack(Teaching room, int round) {
    Optional<ScreenAddress> gone =
        room.state()
            .flatMap(now -> now.rounds().current())
            .filter(asked -> asked.number() == round && asked.stage() == Stage.PREDICT)
            .map(asked -> asked.question().screen())
            .filter(asked -> broughtBack != round)
            .filter(
                asked -> tools.screens().isElsewhere(room.room(), asked.screen(), asked.query()));
    gone.ifPresent(asked -> {
      broughtBack = round;
      open(room, asked);
    });
    return gone.isPresent();
  }

  /** Only the page that has moved the stage does this, so it is done once. */
  private void moved(Teaching room, Stage stage) {
    if (stage == Stage.WATCH) {
      play(room);
    } else if (stage == Stage.SAW) {
      tools.screens().stop(room.room());
    }
  }

  private void play(Teaching room) {
    Optional<Question> asked = agenda.round().map(Round::question);
    asked.ifPresent(question ->
        question
            .play()
            .ifPresent(
                steps -> tools.screens().begin(room.room(), question.screen().screen(), steps)));
  }

  private Optional<Watched.Picture> picture() {
    return teaching.flatMap(room ->
        tools
            .work()
            .shown()
            .apply(room.room())
            .flatMap(screen -> room.state().map(now -> Watched.Picture.of(screen, now.showing()))));
  }

  private void goTo(Teaching room, CommandId id, InLesson there) {
    Optional<InLesson> before = agenda.lesson();
    if (room.tell(new ActivityCommand.LessonAt(id, Optional.of(there.place())))) {
      before.ifPresent(left -> leave(room));
      present(room, there);
    }
  }

  private void present(Teaching room, InLesson there) {
    switch (there.now()) {
      case PreparedLesson.Show show -> open(room, show.screen());
      case PreparedLesson.Doing doing -> {
        open(room, doing.screen());
        tools.activities().begin(room, doing.activity(), Shown.of(doing.screen()));
      }
      case PreparedLesson.Asking asking ->
          tools
              .questions()
              .find(asking.question(), getLocale())
              .ifPresent(question -> ask(room, Teaching.id(), question));
    }
  }

  private void leave(Teaching room) {
    if (agenda.lesson().map(InLesson::now).orElse(null) instanceof PreparedLesson.Doing doing) {
      tools.activities().end(room, doing.activity());
    }
  }

  private void ask(Teaching room, CommandId id, Question question) {
    int round = room.state().map(state -> state.rounds().all().size()).orElse(0) + 1;
    if (room.tell(new QuestionCommand.Asked(id, round, question))) {
      room.state()
          .flatMap(state -> state.activities().now())
          .ifPresent(activity -> tools.activities().end(room, activity));
      open(room, question.screen());
    }
  }

  private void open(Teaching room, ScreenAddress screen) {
    tools.screens().setUp(room.room(), screen.screen(), screen.query());
    UI page = getUI().orElseThrow();
    PageAddress.of(page).open(screen.screen(), screen.query());
  }
}
