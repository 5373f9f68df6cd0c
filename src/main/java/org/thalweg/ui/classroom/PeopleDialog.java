package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Participant;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.Roster;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.ui.part.Dialog;
import org.thalweg.ui.part.FocusKeeper;
import org.thalweg.ui.part.OfferButton;

/** Who is in the room and who waits, and what the teacher can do about it. */
final class PeopleDialog extends Div {
  private final OfferButton<Boolean> lock =
      toggle("room.people.lock", wanted -> new RoomCommand.LockSet(id(), wanted));
  private final OfferButton<Boolean> approval =
      toggle("room.people.approval", wanted -> new RoomCommand.ApprovalSet(id(), wanted));
  private final OfferButton<Boolean> names =
      toggle("room.people.names", wanted -> new RoomCommand.NamesShownSet(id(), wanted));
  private final Paragraph nobody = new Paragraph(getTranslation("room.people.nobody"));
  private final PersonList waiting = new PersonList(this::tell);
  private final PersonList present = new PersonList(this::tell);
  private final SureButton turnAway =
      new SureButton(
          SureButton.Words.of(getTranslation("room.people.turnAway")),
          this::askOnceMore,
          this::turnAway);
  private final Div queue =
      new Div(new Paragraph(getTranslation("room.people.waiting")), waiting, turnAway);
  private final SureButton free =
      new SureButton(
          new SureButton.Words(
              getTranslation("room.people.free"), getTranslation("room.people.free.name")),
          this::askWhetherToFree,
          this::freePlaces);
  private final Paragraph absent = new Paragraph();
  private final Div gone = new Div(absent, free);
  private final PersonList sentOut = new PersonList(this::tell);
  private final Div outside =
      new Div(new Paragraph(getTranslation("room.people.sentOut")), sentOut);
  private final RefusedNote refused = new RefusedNote();
  private final ClassFiles files;
  private final Dialog dialog;
  private Optional<Teaching> teaching = Optional.empty();
  private List<Participant> queued = List.of();
  private int lastAsked;
  private boolean locked;
  private SortedSet<Integer> away = new TreeSet<>();
  private SortedSet<Integer> askedAbout = away;

  PeopleDialog(ClassRuns runs) {
    files = new ClassFiles(runs);
    Div switches = new Div(lock, approval, names);
    switches.addClassName("button-row");
    queue.addClassName("people-waiting");
    gone.addClassName("people-away");
    outside.addClassName("people-out");
    dialog =
        new Dialog(
            getTranslation("room.people"),
            refused,
            switches,
            queue,
            nobody,
            gone,
            present,
            outside,
            files);
    dialog.addClassName("people-dialog");
    add(dialog);
  }

  void open() {
    refused.say(Optional.empty());
    dialog.open();
  }

  /** Shows who is in now. What is refused is said here: the dialog covers the page below it. */
  void show(Teaching now, Roster roster) {
    teaching = Optional.of(now.telling(now.outcome().andThen(refused::say)));
    files.show(now);
    locked = roster.locked();
    press(lock, locked);
    press(approval, roster.approval());
    press(names, roster.namesShown());
    queued = roster.waiting();
    waiting.show(queued, roster);
    present.show(roster.present(), roster);
    if (queued.isEmpty()) {
      turnAway.forget();
      FocusKeeper.handOn(queue, present, dialog);
    }
    queue.setVisible(!queued.isEmpty());
    nobody.setVisible(roster.present().isEmpty());
    sentOut.show(roster.sentOut(), roster);
    if (roster.sentOut().isEmpty()) {
      FocusKeeper.handOn(outside, present, dialog);
    }
    outside.setVisible(!roster.sentOut().isEmpty());
    showAway(roster.away());
  }

  private void showAway(List<Participant> people) {
    away = new TreeSet<>(people.stream().map(each -> each.seat().number()).toList());
    if (away.isEmpty()) {
      free.forget();
      FocusKeeper.handOn(gone, present, dialog);
    } else {
      absent.setText(getTranslation("room.people.absent", away.size()));
    }
    gone.setVisible(!away.isEmpty());
  }

  /** Who goes away after this question keeps the place whatever is answered. */
  private SureButton.Words askWhetherToFree() {
    askedAbout = away;
    String sure = locked ? "room.people.free.sure.locked" : "room.people.free.sure";
    return SureButton.Words.of(getTranslation(sure, away.size()));
  }

  private void freePlaces() {
    tell(new SeatCommand.PlacesFreed(id(), askedAbout));
  }

  /** Who comes after this question is not turned away by its answer. */
  private SureButton.Words askOnceMore() {
    lastAsked = queued.isEmpty() ? 0 : queued.getLast().seat().number();
    return SureButton.Words.of(getTranslation("room.people.turnAway.sure", queued.size()));
  }

  private void turnAway() {
    tell(new SeatCommand.TurnedAway(id(), lastAsked));
  }

  /** A press brings what the button has shown that it would. */
  private OfferButton<Boolean> toggle(String key, Function<Boolean, Command> command) {
    OfferButton<Boolean> button = new OfferButton<>();
    button.setText(getTranslation(key));
    button.onPress(wanted -> tell(command.apply(wanted)));
    button.addClassName("button");
    return button;
  }

  private static void press(OfferButton<Boolean> button, boolean on) {
    button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    button.offer(!on);
  }

  private void tell(Command command) {
    teaching.ifPresent(room -> room.tell(command));
  }

  private static CommandId id() {
    return Teaching.id();
  }
}
