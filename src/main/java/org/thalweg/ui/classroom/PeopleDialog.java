package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.Roster;
import org.thalweg.ui.part.Dialog;

/** Who is in the room and who waits, and what the teacher can do about it. */
final class PeopleDialog extends Div {
  private final NativeButton lock =
      toggle("room.people.lock", roster -> new RoomCommand.LockSet(id(), !roster.locked()));
  private final NativeButton approval =
      toggle(
          "room.people.approval", roster -> new RoomCommand.ApprovalSet(id(), !roster.approval()));
  private final NativeButton names =
      toggle(
          "room.people.names", roster -> new RoomCommand.NamesShownSet(id(), !roster.namesShown()));
  private final Paragraph nobody = new Paragraph(getTranslation("room.people.nobody"));
  private final PersonList waiting = new PersonList(this::tell);
  private final PersonList present = new PersonList(this::tell);
  private final Div queue = new Div(new Paragraph(getTranslation("room.people.waiting")), waiting);
  private final ClassFiles files;
  private final Dialog dialog;
  private Optional<Teaching> teaching = Optional.empty();

  PeopleDialog(ClassRuns runs) {
    files = new ClassFiles(runs);
    Div switches = new Div(lock, approval, names);
    switches.addClassName("button-row");
    queue.addClassName("people-waiting");
    dialog = new Dialog(getTranslation("room.people"), switches, queue, nobody, present, files);
    dialog.addClassName("people-dialog");
    add(dialog);
  }

  void open() {
    dialog.open();
  }

  /** Shows who is in now. */
  void show(Teaching now, Roster roster) {
    teaching = Optional.of(now);
    files.show(now);
    press(lock, roster.locked());
    press(approval, roster.approval());
    press(names, roster.namesShown());
    waiting.show(roster.waiting(), roster);
    present.show(roster.present(), roster);
    queue.setVisible(!roster.waiting().isEmpty());
    nobody.setVisible(roster.present().isEmpty());
  }

  private NativeButton toggle(String key, Function<Roster, Command> command) {
    NativeButton button =
        new NativeButton(
            getTranslation(key),
            event ->
                teaching
                    .flatMap(Teaching::state)
                    .ifPresent(state -> tell(command.apply(state.roster()))));
    button.addClassName("button");
    return button;
  }

  private static void press(NativeButton button, boolean on) {
    button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
  }

  private void tell(Command command) {
    teaching.ifPresent(room -> room.tell(command));
  }

  private static CommandId id() {
    return Teaching.id();
  }
}
