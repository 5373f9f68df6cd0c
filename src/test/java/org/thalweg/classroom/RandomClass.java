package org.thalweg.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.thalweg.classroom.PreparedRoom.Who;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;

/** A class that explores, comes and goes, and sends anything at any time, also once more. */
final class RandomClass {
  private static final int SEATS = 12;

  private final Rooms rooms;
  private final PreparedRoom room;
  private final Random random;
  private final List<Wish> before = new ArrayList<>();

  private record Wish(Credential who, Command command) {}

  /**
   * @param room a full one
   */
  RandomClass(Rooms rooms, PreparedRoom room, long seed) {
    this.rooms = rooms;
    this.room = room;
    random = new Random(seed);
    room.teach(new RoomCommand.ApprovalSet(SampleCommands.id(), false));
  }

  /** Somebody does something; what was stored of it. */
  Optional<LogEntry> act() {
    Wish wish = wish();
    before.add(wish);
    return rooms.append(room.code(), wish.who(), wish.command()) instanceof Appended.Stored(long at)
        ? Optional.of(rooms.read(room.code(), at).getFirst())
        : Optional.empty();
  }

  private Wish wish() {
    return switch (random.nextInt(24)) {
      case 0, 1, 2 -> before.isEmpty() ? report() : before.get(random.nextInt(before.size()));
      case 3 -> joined();
      case 4, 5 -> taught(new ActivityCommand.FreeExploration(id(), Optional.empty()));
      case 6 -> taught(rarely());
      case 7 -> taught(new ActivityCommand.LineSet(id(), random.nextInt(9), 0));
      case 8, 9, 10, 11 -> presence();
      default -> report();
    };
  }

  private Wish presence() {
    int seat = seat();
    return new Wish(
        new Credential.Student("token " + seat),
        new SeatCommand.PresenceSet(id(), seat, random.nextBoolean()));
  }

  private Command rarely() {
    return switch (random.nextInt(5)) {
      case 0 -> new ActivityCommand.CalledBack(id());
      case 1 -> new SeatCommand.Removed(id(), seat());
      case 2 -> new SeatCommand.PlacesFreed(id(), new TreeSet<>(List.of(seat(), seat())));
      case 3 ->
          new ActivityCommand.ActivitySet(
              id(), Optional.of(Activity.SWEEP), Optional.of(SampleCommands.SCENE));
      default -> new RoomCommand.LockSet(id(), false);
    };
  }

  private Wish taught(Command command) {
    return new Wish(room.shownBy(Who.TEACHER), command);
  }

  private Wish joined() {
    Secret token = Secret.of("token " + (room.state().roster().seats().size() + 1));
    return new Wish(new Credential.None(), new SeatCommand.Joined(id(), token, Optional.empty()));
  }

  /** Mostly one that fits. */
  private Wish report() {
    int seat = seat();
    Exploration now = room.state().activities().exploration();
    return new Wish(
        new Credential.Student("token " + seat),
        new ActivityCommand.Explored(
            id(),
            now.number() + nearly(),
            seat,
            now.next(seat) + nearly(),
            new Scene(Screen.DESCEND, "step=" + random.nextInt(9)),
            random.nextBoolean()));
  }

  private int seat() {
    return 1 + random.nextInt(SEATS);
  }

  private int nearly() {
    return random.nextInt(5) == 0 ? random.nextInt(5) - 2 : 0;
  }

  /** Mostly a new one. */
  private CommandId id() {
    return before.isEmpty() || random.nextInt(5) > 0
        ? SampleCommands.id()
        : before.get(random.nextInt(before.size())).command().id();
  }
}
