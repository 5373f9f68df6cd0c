package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;

class RosterTest {
  private static final Scene BOWL = new Scene(Screen.DESCEND, "surface=bowl");

  private final FoldedRoom room = new FoldedRoom();

  @Test
  void givesEachTheNextSeatAndNoSeatTwice() {
    room.withStudents(3).teach(removal(2)).join("token 4");
    assertEquals(
        List.of(1, 3, 4),
        room.state().roster().present().stream().map(each -> each.seat().number()).toList());
    room.refuses(Reason.ALREADY_IN, Actor.NEWCOMER, FoldedRoom.joined("token 1"));
    room.refuses(Reason.REMOVED, Actor.NEWCOMER, FoldedRoom.joined("token 2"));
    room.refuses(Reason.NO_SUCH_SEAT, Actor.TEACHER, removal(2));
    room.refuses(Reason.NO_SUCH_SEAT, Actor.TEACHER, removal(99));
  }

  @Test
  void knowsWhoSomebodyIsByWhatTheyShow() {
    room.withStudents(1).teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), true)).join("token 2");
    RoomState state = room.state();
    assertEquals(Actor.student(1), state.actor(new Credential.Student("token 1")));
    assertEquals(new Actor(Role.WAITING, 2), state.actor(new Credential.Student("token 2")));
    assertEquals(Actor.NEWCOMER, state.actor(new Credential.Student("token 3")));
    assertEquals(Actor.TEACHER, state.actor(new Credential.Teacher("the teacher's secret")));
    assertEquals(Actor.NEWCOMER, state.actor(new Credential.Teacher("token 1")));
    assertEquals(Actor.NEWCOMER, state.actor(new Credential.None()));
  }

  @Test
  void letsNobodyIntoALockedRoom() {
    room.teach(new RoomCommand.LockSet(FoldedRoom.id(), true));
    room.refuses(Reason.LOCKED, Actor.NEWCOMER, FoldedRoom.joined("a"));
    room.teach(new RoomCommand.LockSet(FoldedRoom.id(), false)).join("a");
  }

  @Test
  void letsNewcomersWaitForANod() {
    room.teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), true)).withStudents(3);
    assertEquals(3, room.state().roster().waiting().size());
    Command nod = new SeatCommand.Approved(FoldedRoom.id(), 2);
    room.teach(nod);
    assertEquals(2, room.state().roster().present().getFirst().seat().number());
    room.refuses(Reason.ALREADY_IN, Actor.TEACHER, new SeatCommand.Approved(FoldedRoom.id(), 2));
    room.teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), false));
    assertEquals(3, room.state().roster().present().size());
  }

  @Test
  void turnsAwayWhoeverTheTeacherHasSeenWaiting() {
    room.withStudents(1).teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), true));
    room.join("token 2").join("token 3").join("token 4");
    room.teach(new SeatCommand.TurnedAway(FoldedRoom.id(), 3));
    assertEquals(1, room.state().roster().present().size());
    assertEquals(4, room.state().roster().waiting().getFirst().seat().number());
    assertEquals(1, room.state().roster().waiting().size());
    assertEquals(new Actor(Role.REMOVED, 2), room.state().actor(new Credential.Student("token 2")));
    room.refuses(
        Reason.NO_SUCH_SEAT, Actor.TEACHER, new SeatCommand.TurnedAway(FoldedRoom.id(), 3));
  }

  /** They are not counted until their page has said that it is open. */
  @Test
  void letsInAgainWhoWasSentOut() {
    room.withStudents(2).teach(removal(2));
    assertEquals(2, room.state().roster().sentOut().getFirst().seat().number());
    Command nod = new SeatCommand.Approved(FoldedRoom.id(), 2);
    room.teach(nod);
    assertEquals(0, room.state().roster().sentOut().size());
    assertEquals(Actor.student(2), room.state().actor(new Credential.Student("token 2")));
    assertEquals(1, room.state().roster().here());
    room.does(Actor.student(2), presence(2, true));
    assertEquals(2, room.state().roster().here());
  }

  @Test
  void whoIsLetInAgainHasTheirNameUnlessItIsSomebodyElsesByNow() {
    room.does(Actor.NEWCOMER, named("a", "Ada")).does(Actor.NEWCOMER, named("e", "Emmy"));
    room.teach(removal(1)).teach(removal(2)).does(Actor.NEWCOMER, named("b", "ADA"));
    room.teach(new SeatCommand.Approved(FoldedRoom.id(), 1));
    room.teach(new SeatCommand.Approved(FoldedRoom.id(), 2));
    Roster roster = room.state().roster();
    assertEquals(
        List.of(roster.pseudonym(1), "Emmy", "ADA"),
        List.of(1, 2, 3).stream().map(roster::name).toList());
  }

  private static Command named(String token, String name) {
    return new SeatCommand.Joined(FoldedRoom.id(), Secret.of(token), Nickname.read(name));
  }

  @Test
  void freesThePlacesOfThoseWhoAreStillAway() {
    int places = room.state().roster().places();
    room.withStudents(places).begin(Activity.SWEEP);
    room.does(Actor.student(1), new ActivityCommand.RateSent(FoldedRoom.id(), 1, 1, 0.5));
    room.does(Actor.student(1), presence(1, false));
    room.does(Actor.student(2), presence(2, false));
    room.does(Actor.student(3), presence(3, false));
    room.does(Actor.student(3), presence(3, true));
    room.refuses(Reason.FULL, Actor.NEWCOMER, FoldedRoom.joined("one too many"));
    room.teach(new SeatCommand.PlacesFreed(FoldedRoom.id(), new TreeSet<>(List.of(1, 3, 9))));
    Roster left = room.state().roster();
    assertFalse(left.isIn(1));
    assertEquals(List.of(), left.sentOut());
    room.refuses(Reason.NO_SUCH_SEAT, Actor.TEACHER, new SeatCommand.Approved(FoldedRoom.id(), 1));
    assertTrue(left.isIn(2), "nobody has asked for it");
    assertTrue(left.isIn(3), "they were back by then");
    assertEquals(0, room.state().activities().rates().size());
    assertEquals(Actor.NEWCOMER, room.state().actor(new Credential.Student("token 1")));
    room.join("token 1");
    assertEquals(Actor.student(places + 1), room.state().actor(new Credential.Student("token 1")));
  }

  @Test
  void expectsSomethingFromThoseWhoAreHereOrHaveSentIt() {
    room.withStudents(4).begin(Activity.SWEEP);
    room.does(Actor.student(2), new ActivityCommand.RateSent(FoldedRoom.id(), 1, 2, 0.5));
    room.does(Actor.student(2), presence(2, false));
    room.does(Actor.student(3), presence(3, false));
    room.teach(removal(4));
    RoomState now = room.state();
    assertEquals(2, now.roster().expected(now.activities().rates()));
    assertEquals(1, now.roster().here());
  }

  @Test
  void aCommandAboutManySeatsIsALargeOne() {
    SortedSet<Integer> all = new TreeSet<>(IntStream.rangeClosed(1, 250).boxed().toList());
    assertEquals(61, EntrySize.of(new SeatCommand.PlacesFreed(FoldedRoom.id(), all)));
    assertEquals(1, EntrySize.of(presence(1, false)));
  }

  /** They are let in as what they are. */
  @Test
  void whoeverWaitsMayBeAwayAsWell() {
    room.teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), true)).withStudents(2);
    room.does(new Actor(Role.WAITING, 1), presence(1, false));
    assertEquals(0, room.state().roster().away().size());
    room.teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), false));
    assertEquals(1, room.state().roster().away().getFirst().seat().number());
    assertEquals(1, room.state().roster().here());
  }

  private static Command presence(int seat, boolean here) {
    return new SeatCommand.PresenceSet(FoldedRoom.id(), seat, here);
  }

  @Test
  void whoeverWaitsTakesNoPlaceFromThoseWhoAreLetIn() {
    int places = room.state().roster().places();
    room.withStudents(places).teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), true));
    for (int i = 1; i <= places; i++) {
      room.join("waits " + i);
    }
    room.refuses(Reason.FULL, Actor.NEWCOMER, FoldedRoom.joined("one too many"));
    Command nod = new SeatCommand.Approved(FoldedRoom.id(), places + 1);
    room.refuses(Reason.FULL, Actor.TEACHER, nod);
    room.teach(removal(1)).teach(nod);
    room.teach(removal(2)).teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), false));
    assertEquals(places, room.state().roster().present().size());
    assertEquals(places - 2, room.state().roster().waiting().size());
    room.refuses(Reason.FULL, Actor.NEWCOMER, FoldedRoom.joined("one too many"));
  }

  @Test
  void namesEverybodyAndNobodyLikeSomebodyElse() {
    room.withStudents(2);
    String pseudonym = room.state().roster().name(1);
    assertEquals(new Pseudonyms(FoldedRoom.CODE).of(1), pseudonym);
    room.teach(renaming(1, "Ada"));
    assertEquals("Ada", room.state().roster().name(1));
    room.refuses(Reason.NAME_TAKEN, Actor.TEACHER, renaming(2, "ADA"));
    room.refuses(Reason.NAME_TAKEN, Actor.TEACHER, renaming(2, "blue  Heron"));
    room.teach(renaming(1, "ada"));
    room.teach(new SeatCommand.Renamed(FoldedRoom.id(), 1, Optional.empty()));
    assertEquals(pseudonym, room.state().roster().name(1));
    room.teach(renaming(2, "Ada"));
  }

  @Test
  void forgetsWhatSomebodyLeftWhoWasSentOut() {
    room.withStudents(2).begin(Activity.SWEEP);
    room.does(Actor.student(1), new ActivityCommand.RateSent(FoldedRoom.id(), 1, 1, 0.5));
    room.teach(new ActivityCommand.FreeExploration(FoldedRoom.id(), Optional.empty()));
    room.does(Actor.student(1), new ActivityCommand.Explored(FoldedRoom.id(), 1, 1, 1, BOWL, true));
    room.teach(projected(1));
    room.teach(removal(1));
    Activities left = room.state().activities();
    assertEquals(0, left.rates().size());
    assertEquals(0, left.exploration().seen().size());
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
    room.refuses(Reason.NO_SUCH_SEAT, Actor.TEACHER, projected(1));
  }

  @Test
  void forgetsTheReadingOfWhoWasSentOut() {
    room.withStudents(1).begin(Activity.COMPASS);
    room.does(Actor.student(1), new ActivityCommand.CompassReading(FoldedRoom.id(), 1, 1, 0, 2));
    room.teach(removal(1));
    assertEquals(0, room.state().activities().readings().size());
  }

  @Test
  void believesNoActorWhoseSeatIsNotSo() {
    room.withStudents(1).teach(removal(1));
    room.teach(new ActivityCommand.FreeExploration(FoldedRoom.id(), Optional.empty()));
    for (int seat : List.of(1, 5)) {
      Command own = new ActivityCommand.Explored(FoldedRoom.id(), 1, seat, 1, BOWL, true);
      room.refuses(Reason.NO_SUCH_SEAT, Actor.student(seat), own);
    }
    assertTrue(room.state().roster().present().isEmpty());
  }

  private static Command removal(int seat) {
    return new SeatCommand.Removed(FoldedRoom.id(), seat);
  }

  private static Command projected(int seat) {
    return new ActivityCommand.Projected(
        FoldedRoom.id(),
        Optional.of(new Projection(seat, Screen.DESCEND, Optional.of(BOWL), true)));
  }

  private static Command renaming(int seat, String name) {
    return new SeatCommand.Renamed(FoldedRoom.id(), seat, Nickname.read(name));
  }
}
