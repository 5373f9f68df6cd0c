package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.Participant;
import org.thalweg.classroom.Participant.Presence;
import org.thalweg.classroom.Participant.Standing;
import org.thalweg.classroom.Roster;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.ui.part.Dialog;
import org.thalweg.ui.part.FocusKeeper;

/**
 * People of a room, a row for each. A row stays as long as its person is named the same and is in
 * or waits as before, so that its buttons can be pressed while others come and go.
 */
final class PersonList extends UnorderedList {
  private final Consumer<Command> tell;
  private final Map<Participant, Row> rows = new HashMap<>();

  /** Somebody, and whether they are away. */
  private static final class Row extends ListItem {
    private final Span away;

    Row(Span name, Span away, Div buttons) {
      super(new Div(name, new Text(" "), away), buttons);
      addClassName("person");
      this.away = away;
    }

    void mark(Participant person) {
      away.setVisible(person.presence() == Presence.AWAY && person.standing() != Standing.REMOVED);
    }
  }

  PersonList(Consumer<Command> tell) {
    this.tell = tell;
    addClassName("people");
  }

  /** Shows these people. */
  void show(List<Participant> people, Roster roster) {
    Set<Participant> gone = new HashSet<>(rows.keySet());
    people.stream().map(PersonList::whereverTheyAre).forEach(gone::remove);
    List<Row> leaving = gone.stream().map(rows::remove).toList();
    OptionalInt place = leaving.stream().mapToInt(this::place).min();
    leaving.forEach(row -> remove(row));
    for (int i = 0; i < people.size(); i++) {
      Participant person = people.get(i);
      Participant key = whereverTheyAre(person);
      if (!rows.containsKey(key)) {
        Row row = row(person, roster.name(person.seat().number()));
        rows.put(key, row);
        addComponentAtIndex(i, row);
      }
      rows.get(key).mark(person);
    }
    place.ifPresent(this::handOn);
  }

  private static Participant whereverTheyAre(Participant person) {
    return person.with(Presence.HERE);
  }

  private int place(ListItem row) {
    return getElement().indexOfChild(row.getElement());
  }

  /** Whoever has pressed a button of a row that is gone goes on in the row that is there now. */
  private void handOn(int place) {
    List<Component> left = getChildren().toList();
    Component next = left.isEmpty() ? this : left.get(Math.min(place, left.size() - 1));
    Dialog dialog = findAncestor(Dialog.class);
    FocusKeeper.handOn(this, next, dialog == null ? this : dialog);
  }

  private Row row(Participant person, String name) {
    int seat = person.seat().number();
    Div buttons = new Div();
    buttons.addClassName("button-row");
    boolean out = person.standing() == Standing.REMOVED;
    if (person.standing() != Standing.IN) {
      buttons.add(
          button(
              out ? "room.people.letIn.again" : "room.people.letIn",
              out ? "room.people.letIn.again.name" : "room.people.letIn.name",
              name,
              () -> new SeatCommand.Approved(Teaching.id(), seat)));
    }
    if (person.nickname().isPresent() && !out) {
      buttons.add(
          button(
              "room.people.unname",
              "room.people.unname.name",
              name,
              () -> new SeatCommand.Renamed(Teaching.id(), seat, Optional.empty())));
    }
    if (!out) {
      buttons.add(sendOut(seat, name));
    }
    Span label = new Span(name);
    label.addClassName("person-name");
    Span away = new Span(getTranslation("room.people.away"));
    away.addClassName("person-away");
    return new Row(label, away, buttons);
  }

  private NativeButton button(String key, String label, String name, Supplier<Command> made) {
    NativeButton button = new NativeButton(getTranslation(key), event -> tell.accept(made.get()));
    button.addClassName("button");
    button.setAriaLabel(getTranslation(label, name));
    return button;
  }

  /** What was sent from this seat goes with it. */
  private SureButton sendOut(int seat, String name) {
    return new SureButton(
        new SureButton.Words(
            getTranslation("room.people.sendOut"),
            getTranslation("room.people.sendOut.name", name)),
        () ->
            new SureButton.Words(
                getTranslation("room.people.sendOut.sure"),
                getTranslation("room.people.sendOut.sureName", name)),
        () -> tell.accept(new SeatCommand.Removed(Teaching.id(), seat)));
  }
}
