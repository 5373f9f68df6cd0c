package org.thalweg.classroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.thalweg.classroom.PreparedRoom.Who;

/** Each command, each person, and what must become of it. */
final class EveryCommandByEverybody {
  /**
   * What students give; all that is in neither list is the teacher's. Written down a second time.
   */
  private static final Set<String> STUDENTS =
      Set.of("Answered", "RateSent", "ExampleHeld", "CompassReading", "Explored", "PresenceSet");

  private EveryCommandByEverybody() {}

  /** The command, the person and the reason why it is refused; none where it is stored. */
  static Stream<Arguments> all() {
    return SampleCommands.all().stream()
        .flatMap(command ->
            Stream.of(Who.values()).map(who -> Arguments.of(command, who, expected(command, who))));
  }

  private static Optional<Reason> expected(Command command, Who who) {
    String name = command.getClass().getSimpleName();
    return switch (who) {
      case REMOVED_STUDENT -> Optional.of(Reason.REMOVED);
      case WAITING_STUDENT ->
          Optional.of(name.equals("PresenceSet") ? Reason.NOT_YOUR_SEAT : Reason.WAITING);
      case NONE, OTHER_TEACHER -> unless(name.equals("Joined"), Reason.NOT_ALLOWED);
      case STUDENT -> unless(STUDENTS.contains(name), Reason.NOT_ALLOWED);
      case OTHER_STUDENT ->
          Optional.of(STUDENTS.contains(name) ? Reason.NOT_YOUR_SEAT : Reason.NOT_ALLOWED);
      case TEACHER -> {
        boolean students = STUDENTS.contains(name);
        yield unless(!students && !List.of("Joined", "Opened").contains(name), Reason.NOT_ALLOWED);
      }
    };
  }

  private static Optional<Reason> unless(boolean allowed, Reason otherwise) {
    return allowed ? Optional.empty() : Optional.of(otherwise);
  }
}
