package org.thalweg.classroom;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The place that the log of one room takes: shared by its seats, and itself a share of its node's.
 * To be used by one thread at a time.
 */
final class RoomPlace {

  /** What one seat has put into one part of the log. */
  private record SeatPart(int seat, LogPart part) {}

  private final RoomLimits limits;
  private final SharedPlaces node;
  private final SharedPlaces seats;
  private final Map<LogPart, Long> taken = new EnumMap<>(LogPart.class);
  private final Map<SeatPart, Long> perSeat = new HashMap<>();

  /**
   * The place of an empty log.
   *
   * @param node the places of all rooms
   */
  RoomPlace(RoomLimits limits, SharedPlaces node) {
    this.limits = limits;
    this.node = node;
    seats = new SharedPlaces(limits.roomSize(), limits.places());
  }

  /** Takes place for a command; false, and takes none, where there is none for it. */
  boolean take(Actor actor, Command command) {
    int more = EntrySize.of(command);
    LogPart part = LogPart.of(actor, command);
    long all = taken.getOrDefault(part, 0L);
    if (all + more > part.of(limits.roomSize()) || !takeAtSeat(actor.seat(), part, more)) {
      return false;
    }
    if (!node.of(part).take(all, more)) {
      giveBackAtSeat(actor.seat(), part, more);
      return false;
    }
    taken.put(part, all + more);
    return true;
  }

  /** Whoever has no seat is not one of many: the teacher, the house, and whoever comes in. */
  private boolean takeAtSeat(int seat, LogPart part, int more) {
    if (seat == 0) {
      return true;
    }
    SeatPart own = new SeatPart(seat, part);
    long held = perSeat.getOrDefault(own, 0L);
    boolean has = held + more <= part.ofSeat(limits.perSeat()) && seats.of(part).take(held, more);
    if (has) {
      perSeat.put(own, held + more);
    }
    return has;
  }

  private void giveBackAtSeat(int seat, LogPart part, int less) {
    if (seat != 0) {
      long held = perSeat.merge(new SeatPart(seat, part), (long) -less, Long::sum) + less;
      seats.of(part).giveBack(held, less);
    }
  }

  /** The room is forgotten: its place is the other rooms' again. */
  void leave() {
    taken.forEach((part, held) -> node.of(part).giveBack(held, held));
    taken.clear();
  }
}
