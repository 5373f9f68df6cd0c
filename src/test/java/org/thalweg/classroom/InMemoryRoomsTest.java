package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InMemoryRoomsTest extends RoomsContract {

  @Override
  Rooms rooms(RoomLimits limits) {
    return new InMemoryRooms(limits, time, Runnable::run);
  }

  /** Eight threads at a time; each listener must hear one order, that of the log. */
  @Test
  void tellsEverybodyTheSameOrderWhileManyComeAtOnce() throws Exception {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    List<List<Long>> heard = new ArrayList<>();
    CountDownLatch all = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      List<Long> own = new ArrayList<>();
      heard.add(own);
      RoomListener listener =
          entries -> {
            entries.forEach(entry -> own.add(entry.index()));
            if (own.size() == 201) {
              all.countDown();
            }
          };
      assertTrue(rooms.listen(room.code(), 0, 0, listener).isPresent());
    }
    joinAtOnce(room);
    assertTrue(all.await(120, TimeUnit.SECONDS));
    List<Long> order = LongStream.rangeClosed(0, 200).boxed().toList();
    assertEquals(List.of(order, order, order), heard);
    assertEquals(200, room.state().roster().present().size());
  }

  private static void joinAtOnce(PreparedRoom room) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> joining = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String token = "token " + i;
        joining.add(threads.submit(() -> room.join(token)));
      }
      for (Future<?> each : joining) {
        each.get(120, TimeUnit.SECONDS);
      }
    }
  }

  /** A teacher's "next" does not wait until 250 pages have been told. */
  @Test
  void whoGivesACommandWaitsForNoListener() {
    Deque<Runnable> later = new ArrayDeque<>();
    Rooms rooms = new InMemoryRooms(RoomLimits.defaults(), time, later::add);
    PreparedRoom room = PreparedRoom.empty(rooms);
    List<Long> heard = new ArrayList<>();
    RoomListener listener = entries -> entries.forEach(entry -> heard.add(entry.index()));
    assertTrue(rooms.listen(room.code(), 0, 0, listener).isPresent());
    room.join("token 1");
    room.join("token 2");
    assertEquals(List.of(), heard);
    while (!later.isEmpty()) {
      later.remove().run();
    }
    assertEquals(List.of(0L, 1L, 2L), heard);
    room.join("token 3");
    later.remove().run();
    assertEquals(List.of(0L, 1L, 2L, 3L), heard);
  }

  /** A page of one student that takes long to build keeps no other page waiting. */
  @Test
  void noListenerWaitsForAnother() {
    List<Runnable> later = new ArrayList<>();
    Rooms rooms = new InMemoryRooms(RoomLimits.defaults(), time, later::add);
    PreparedRoom room = PreparedRoom.empty(rooms);
    List<String> heard = new ArrayList<>();
    for (String name : List.of("first", "second")) {
      assertTrue(rooms.listen(room.code(), 0, 0, entries -> heard.add(name)).isPresent());
    }
    later.getLast().run();
    assertEquals(List.of("second"), heard);
  }

  @Test
  void tellsOutsideEveryLockSoThatAListenerMayActItself() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    List<Long> heard = new ArrayList<>();
    RoomListener listener =
        entries -> {
          entries.forEach(entry -> heard.add(entry.index()));
          if (heard.size() < 5) {
            room.join("token " + heard.size());
          }
        };
    assertTrue(rooms.listen(room.code(), 0, 0, listener).isPresent());
    assertEquals(List.of(0L, 1L, 2L, 3L, 4L), heard);
  }
}
