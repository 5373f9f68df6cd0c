package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.thalweg.classroom.Rooms;
import org.thalweg.ui.part.FocusKeeper;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.PageCompanion;

/**
 * A teacher's class beside every screen: the button that opens a room, the bar of the room, and
 * what is said when the lesson is over.
 */
@org.springframework.stereotype.Component
@Scope("prototype")
final class ClassCompanion implements PageCompanion {
  private final Rooms rooms;
  private final OpenRoomButton button = new OpenRoomButton();
  private final ClassBar bar;
  private final LessonOver over;

  ClassCompanion(Rooms rooms, ClassTools tools) {
    this.rooms = rooms;
    this.bar = new ClassBar(rooms, tools);
    this.over = new LessonOver(tools.work().runs());
  }

  @Override
  public Component button() {
    return button;
  }

  @Override
  public List<Component> cards() {
    return List.of(bar, over);
  }

  @Override
  public void opened(PageAddress address) {
    UI page = UI.getCurrent();
    var room = address.room().flatMap(code -> Teaching.in(rooms, code, page));
    button.show(address, room.isEmpty());
    bar.teach(room);
    bar.opened();
    var taught = address.ended().flatMap(code -> Teaching.after(rooms, code, page));
    over.show(taught);
    taught.ifPresent(gone -> FocusKeeper.begin(button));
  }
}
