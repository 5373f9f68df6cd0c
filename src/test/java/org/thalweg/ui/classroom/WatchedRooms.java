package org.thalweg.ui.classroom;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.thalweg.classroom.Rooms;

/** A store to which something else happens in the middle of what somebody does there. */
final class WatchedRooms {

  private WatchedRooms() {}

  /**
   * The same store.
   *
   * @param then is told of each call that was answered: its name and what it was given
   */
  static Rooms of(Rooms rooms, BiConsumer<String, List<?>> then) {
    return (Rooms)
        Proxy.newProxyInstance(
            Rooms.class.getClassLoader(),
            new Class<?>[] {Rooms.class},
            (proxy, method, given) -> {
              Object answer = method.invoke(rooms, given);
              then.accept(method.getName(), Arrays.asList(given));
              return answer;
            });
  }
}
