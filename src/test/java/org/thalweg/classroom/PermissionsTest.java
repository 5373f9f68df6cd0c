package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionsTest {

  @Test
  void everyKindOfCommandHasARow() {
    assertEquals(new HashSet<>(SampleCommands.kinds()), Permissions.rows());
  }

  @Test
  void everyKindOfCommandIsTried() {
    Set<Class<?>> tried =
        SampleCommands.all().stream().map(Command::getClass).collect(Collectors.toSet());
    assertEquals(new HashSet<>(SampleCommands.kinds()), tried);
  }

  @Test
  void whoWasSentOutMayDoNothingAndWhoWaitsTellsOnlyWhetherTheyAreThere() {
    for (Class<? extends Command> kind : Permissions.rows()) {
      Set<Role> allowed = Permissions.of(kind);
      assertFalse(allowed.isEmpty(), kind.getName());
      assertFalse(allowed.contains(Role.REMOVED));
      assertEquals(kind == SeatCommand.PresenceSet.class, allowed.contains(Role.WAITING));
    }
  }

  /** Whatever a student may give is about a seat, so that nobody acts for others. */
  @Test
  void studentsActForTheirOwnSeatOnly() {
    for (Class<? extends Command> kind : Permissions.rows()) {
      boolean student = Permissions.of(kind).contains(Role.STUDENT);
      assertEquals(student, Command.OwnSeat.class.isAssignableFrom(kind), kind.getName());
    }
  }
}
