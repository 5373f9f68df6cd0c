package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.Participant;
import org.thalweg.classroom.Participant.Standing;
import org.thalweg.classroom.Roster;
import org.thalweg.classroom.SeatCommand;

/**
 * People of a room, a row for each. A row stays as long as nothing about its person changes, so
 * that its buttons can be pressed while others come in.
 */
final class PersonList extends UnorderedList {
  private final Consumer<Command> tell;
  private final Map<Participant, ListItem> rows = new HashMap<>();

  PersonList(Consumer<Command> tell) {
    this.tell = tell;
    addClassName("people");
  }

  /** Shows these people. */
  void show(List<Participant> people, Roster roster) {
    Set<Participant> gone = new HashSet<>(rows.keySet());
    people.forEach(gone::remove);
    gone.forEach(person -> remove(rows.remove(person)));
    for (int i = 0; i < people.size(); i++) {
      Participant person = people.get(i);
      if (!rows.containsKey(person)) {
        ListItem row = row(person, roster.name(person.seat().number()));
        rows.put(person, row);
        addComponentAtIndex(i, row);
      }
    }
  }

  private ListItem row(Participant person, String name) {
    int seat = person.seat().number();
    Div buttons = new Div();
    buttons.addClassName("button-row");
    if (person.standing() == Standing.WAITING) {
      buttons.add(
          button(
              "room.people.letIn",
              "room.people.letIn.name",
              name,
              () -> new SeatCommand.Approved(Teaching.id(), seat)));
    }
    if (person.nickname().isPresent()) {
      buttons.add(
          button(
              "room.people.unname",
              "room.people.unname.name",
              name,
              () -> new SeatCommand.Renamed(Teaching.id(), seat, Optional.empty())));
    }
    buttons.add(sendOut(seat, name));
    return new ListItem(new Span(name), buttons);
  }

  private NativeButton button(String key, String label, String name, Supplier<Command> made) {
    NativeButton button = new NativeButton(getTranslation(key), event -> tell.accept(made.get()));
    button.addClassName("button");
    button.setAriaLabel(getTranslation(label, name));
    return button;
  }

  /** Asks once more, as nobody who was sent out comes back with the same seat. */
  private NativeButton sendOut(int seat, String name) {
    OfferButton<Boolean> button = new OfferButton<>();
    button.addClassNames("button", "quiet");
    button.setText(getTranslation("room.people.sendOut"));
    button.setAriaLabel(getTranslation("room.people.sendOut.name", name));
    button.offer(false);
    button.onPress(sure -> {
      if (sure) {
        tell.accept(new SeatCommand.Removed(Teaching.id(), seat));
      } else {
        button.setText(getTranslation("room.people.sendOut.sure"));
        button.setAriaLabel(getTranslation("room.people.sendOut.sureName", name));
        button.offer(true);
      }
    });
    return button;
  }
}
