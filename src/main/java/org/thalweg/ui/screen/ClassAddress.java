package org.thalweg.ui.screen;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.Showing;
import org.thalweg.lesson.Screen;

/**
 * Where a teacher finds what a class looks at: on this server its screen, on any other what the log
 * of the room says.
 */
@Component
public final class ClassAddress {
  private final Rooms rooms;
  private final SharedScreens shared;
  private final List<AddressCodec<?>> codecs;

  ClassAddress(Rooms rooms, SharedScreens shared, List<AddressCodec<?>> codecs) {
    this.rooms = rooms;
    this.shared = shared;
    this.codecs = List.copyOf(codecs);
  }

  /** The address for a teacher of a room; the start page before the class looks at anything. */
  public String of(RoomCode room) {
    return shared
        .of(room)
        .map(screen -> address(room, screen.screen(), screen.query()))
        .or(() -> rooms.state(room).map(RoomState::showing).flatMap(log -> logged(room, log)))
        .orElseGet(() -> address(room, Screen.DESCEND, Map.of()));
  }

  private Optional<String> logged(RoomCode room, Showing showing) {
    Screen screen = showing.scene().screen();
    return codecs.stream()
        .filter(codec -> showing.isSomething() && codec.screen() == screen)
        .findFirst()
        .map(codec -> address(room, screen, Moment.query(codec, showing)));
  }

  private static String address(RoomCode room, Screen screen, Map<String, List<String>> query) {
    Map<String, List<String>> all = new LinkedHashMap<>(query);
    all.put(PageAddress.ROOM, List.of(room.text()));
    return "/" + new Location(screen.path(), new QueryParameters(all)).getPathWithQueryParameters();
  }
}
