package org.thalweg.classroom;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The place that the log of one room takes: shared by its seats, and itself a share of its node's.
 * To be used by one thread at a time.
 */
final class RoomPlace {

  /** What one seat has put into one part of the log. */
  private record SeatPart(int seat, LogPart part) {

    static SeatPart of(Actor actor, Command command) {
      return new SeatPart(actor.seat(), LogPart.of(actor, command));
    }
  }

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

  /**
   * Takes place for a command, and gives back that of entries which it makes superfluous. False,
   * and nothing changes, where there is none for it. What takes no more than is given back for it
   * finds place however full the log is.
   */
  boolean take(Actor actor, Command command, List<LogEntry> superfluous) {
    Map<SeatPart, Integer> free =
        superfluous.stream()
            .collect(
                Collectors.groupingBy(
                    each -> SeatPart.of(each.actor(), each.command()),
                    HashMap::new,
                    Collectors.summingInt(each -> EntrySize.of(each.command()))));
    SeatPart own = SeatPart.of(actor, command);
    int more = EntrySize.of(command) - free.getOrDefault(own, 0);
    if (more > 0 && !take(own, more)) {
      return false;
    }
    free.put(own, Math.max(0, -more));
    free.forEach(this::giveBack);
    return true;
  }

  private boolean take(SeatPart own, int more) {
    LogPart part = own.part();
    long all = taken.getOrDefault(part, 0L);
    if (all + more > part.of(limits.roomSize()) || !takeAtSeat(own, more)) {
      return false;
    }
    if (!node.of(part).take(all, more)) {
      giveBackAtSeat(own, more);
      return false;
    }
    taken.put(part, all + more);
    return true;
  }

  /** Whoever has no seat is not one of many: the teacher, the house, and whoever comes in. */
  private boolean takeAtSeat(SeatPart own, int more) {
    if (own.seat() == 0) {
      return true;
    }
    long held = perSeat.getOrDefault(own, 0L);
    LogPart part = own.part();
    boolean has = held + more <= part.ofSeat(limits.perSeat()) && seats.of(part).take(held, more);
    if (has) {
      perSeat.put(own, held + more);
    }
    return has;
  }

  private void giveBack(SeatPart own, int less) {
    long all = taken.getOrDefault(own.part(), 0L);
    node.of(own.part()).giveBack(all, less);
    taken.put(own.part(), all - less);
    giveBackAtSeat(own, less);
  }

  private void giveBackAtSeat(SeatPart own, int less) {
    if (own.seat() != 0) {
      long held = perSeat.getOrDefault(own, 0L);
      seats.of(own.part()).giveBack(held, less);
      perSeat.put(own, held - less);
    }
  }

  /** The room is forgotten: its place is the other rooms' again. */
  void leave() {
    taken.forEach((part, held) -> node.of(part).giveBack(held, held));
    taken.clear();
  }
}
