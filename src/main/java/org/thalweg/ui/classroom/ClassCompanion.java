package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.springframework.context.annotation.Scope;
import org.thalweg.classroom.Rooms;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.PageCompanion;

/** A teacher's class beside every screen: the button that opens a room, and the bar of the room. */
@org.springframework.stereotype.Component
@Scope("prototype")
final class ClassCompanion implements PageCompanion {
  private final Rooms rooms;
  private final OpenRoomButton button = new OpenRoomButton();
  private final ClassBar bar;

  ClassCompanion(Rooms rooms, ClassTools tools) {
    this.rooms = rooms;
    this.bar = new ClassBar(rooms, tools);
  }

  @Override
  public Component button() {
    return button;
  }

  @Override
  public Component card() {
    return bar;
  }

  @Override
  public void opened(PageAddress address) {
    UI page = UI.getCurrent();
    var room = address.room().flatMap(code -> Teaching.in(rooms, code, page));
    button.show(address, room.isEmpty());
    bar.teach(room);
    bar.opened();
  }
}
