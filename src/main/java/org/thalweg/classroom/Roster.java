package org.thalweg.classroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.thalweg.classroom.Participant.Presence;
import org.thalweg.classroom.Participant.Standing;

/**
 * Who is in a room, under which name, and who may come in.
 *
 * @param room whose pseudonyms are used
 * @param places how many may be in at a time; so many more may wait, who take no place from them
 * @param seats everybody who ever took a seat
 * @param numbers the number of each seat by the digest of its token
 * @param locked whether nobody comes in
 * @param approval whether newcomers wait for the teacher's nod
 * @param namesShown whether names stand beside what students did
 */
public record Roster(
    RoomCode room,
    int places,
    BySeat<Participant> seats,
    Map<String, Integer> numbers,
    boolean locked,
    boolean approval,
    boolean namesShown) {
  /** So many seats are given for each place before nobody else comes in: some leave and return. */
  private static final int SEATS_PER_PLACE = 4;

  /** Copies the numbers. */
  public Roster {
    numbers = Map.copyOf(numbers);
  }

  static Roster empty(RoomCode room, int places) {
    return new Roster(room, places, BySeat.none(), Map.of(), false, false, false);
  }

  /** Everybody who is in, in the order in which they came. */
  public List<Participant> present() {
    return with(Standing.IN);
  }

  /** How many are in and here. */
  public int here() {
    return expected(BySeat.none());
  }

  /** Those who are in and away, not those who have just come and whose page is on its way. */
  public List<Participant> away() {
    return present().stream().filter(each -> each.presence() == Presence.AWAY).toList();
  }

  /**
   * From how many something is to be had: from everybody who is in and here, and from those who
   * have sent it and are away now.
   *
   * @param sent what was sent
   */
  public int expected(BySeat<?> sent) {
    return (int)
        present().stream()
            .filter(each -> each.isHere() || sent.at(each.seat().number()).isPresent())
            .count();
  }

  /** Whether somebody who is in has this seat. */
  public boolean isIn(int seat) {
    return seats.at(seat).filter(each -> each.standing() == Standing.IN).isPresent();
  }

  /** Everybody who waits for the teacher's nod. */
  public List<Participant> waiting() {
    return with(Standing.WAITING);
  }

  /** Everybody whom the teacher has sent out or turned away, and may let in again. */
  public List<Participant> sentOut() {
    return with(Standing.REMOVED).stream().filter(this::hasToken).toList();
  }

  private boolean hasToken(Participant person) {
    return numbers.containsKey(person.seat().token().digest());
  }

  /** Whoever has the seat that a token opens. */
  public Optional<Participant> holding(String token) {
    return Optional.ofNullable(numbers.get(Secret.of(token).digest())).flatMap(seats::at);
  }

  /** The name of a seat that tells nobody who sits there. */
  public String pseudonym(int seat) {
    return new Pseudonyms(room).of(seat);
  }

  /** The name that stands for a seat, whether it is shown or not. */
  public String name(int seat) {
    return seats
        .at(seat)
        .flatMap(Participant::nickname)
        .map(Nickname::text)
        .orElseGet(() -> pseudonym(seat));
  }

  /** The name of a seat that stands beside what it did. */
  public String shown(int seat) {
    return namesShown ? name(seat) : pseudonym(seat);
  }

  Roster apply(SeatCommand command) {
    return switch (command) {
      case SeatCommand.Joined joined -> join(joined);
      case SeatCommand.Approved approved -> approve(approved.seat());
      case SeatCommand.Renamed renamed -> rename(renamed.seat(), renamed.nickname());
      case SeatCommand.Removed removed -> put(there(removed.seat()).with(Standing.REMOVED));
      case SeatCommand.TurnedAway turned -> turnAway(turned.upTo());
      case SeatCommand.PresenceSet set -> put(there(set.seat()).with(Presence.of(set.here())));
      case SeatCommand.PlacesFreed freed -> free(freed.seats());
    };
  }

  Roster withLock(boolean set) {
    return new Roster(room, places, seats, numbers, set, approval, namesShown);
  }

  /** With the nod no longer needed, whoever waits is in, as far as there are places. */
  Roster withApproval(boolean set) {
    long free = set ? 0 : free();
    return with(waiting().stream().limit(free).toList(), Standing.IN, set);
  }

  Roster withNamesShown(boolean set) {
    return new Roster(room, places, seats, numbers, locked, approval, set);
  }

  private Roster join(SeatCommand.Joined joined) {
    String digest = joined.token().digest();
    Integer known = numbers.get(digest);
    if (known != null) {
      boolean removed = seats.at(known).filter(Participant::isRemoved).isPresent();
      throw new RefusedException(removed ? Reason.REMOVED : Reason.ALREADY_IN);
    }
    RefusedException.unless(!locked, Reason.LOCKED);
    RefusedException.unless(approval ? waiting().size() < places : free() > 0, Reason.FULL);
    RefusedException.unless(seats.size() < (long) SEATS_PER_PLACE * places, Reason.TOO_MANY);
    Seat seat = new Seat(seats.size() + 1, joined.token());
    requireFree(seat.number(), joined.nickname());
    Standing standing = approval ? Standing.WAITING : Standing.IN;
    Map<String, Integer> more = new HashMap<>(numbers);
    more.put(digest, seat.number());
    return new Roster(room, places, seats, more, locked, approval, namesShown)
        .put(new Participant(seat, joined.nickname(), standing, Presence.EXPECTED));
  }

  private Roster approve(int seat) {
    RefusedException.unless(!isIn(seat), Reason.ALREADY_IN);
    Participant outside =
        seats
            .at(seat)
            .filter(this::hasToken)
            .orElseThrow(() -> new RefusedException(Reason.NO_SUCH_SEAT));
    RefusedException.unless(free() > 0, Reason.FULL);
    return put(outside.isRemoved() ? back(outside) : outside.with(Standing.IN));
  }

  /**
   * Somebody who was sent out: their name may be somebody else's by now, and whether they still
   * have a page open is said by the page.
   */
  private Participant back(Participant outside) {
    int seat = outside.seat().number();
    Optional<Nickname> name = outside.nickname().filter(own -> !isTaken(own, seat));
    return outside.with(name).with(Standing.IN).with(Presence.AWAY);
  }

  private Roster turnAway(int upTo) {
    List<Participant> all =
        waiting().stream().filter(each -> each.seat().number() <= upTo).toList();
    RefusedException.unless(!all.isEmpty(), Reason.NO_SUCH_SEAT);
    return with(all, Standing.REMOVED, approval);
  }

  /** Their tokens open nothing any more, so that whoever comes back is a newcomer. */
  private Roster free(SortedSet<Integer> wanted) {
    List<Participant> gone =
        away().stream().filter(each -> wanted.contains(each.seat().number())).toList();
    Map<String, Integer> fewer = new HashMap<>(numbers);
    gone.forEach(each -> fewer.values().remove(each.seat().number()));
    return new Roster(room, places, seats, fewer, locked, approval, namesShown)
        .with(gone, Standing.REMOVED, approval);
  }

  private long free() {
    return places - (long) present().size();
  }

  private Roster rename(int seat, Optional<Nickname> nickname) {
    Participant present = there(seat);
    requireFree(seat, nickname);
    return put(present.with(nickname));
  }

  /** A name must not be taken for that of somebody else, nor for a pseudonym. */
  private void requireFree(int seat, Optional<Nickname> nickname) {
    RefusedException.unless(
        nickname.filter(wanted -> isTaken(wanted, seat)).isEmpty(), Reason.NAME_TAKEN);
  }

  private boolean isTaken(Nickname wanted, int seat) {
    return Pseudonyms.isLike(wanted)
        || seats.values().values().stream()
            .filter(each -> each.seat().number() != seat && !each.isRemoved())
            .flatMap(each -> each.nickname().stream())
            .anyMatch(other -> other.isTakenFor(wanted.text()));
  }

  private Participant there(int seat) {
    return seats
        .at(seat)
        .filter(each -> !each.isRemoved())
        .orElseThrow(() -> new RefusedException(Reason.NO_SUCH_SEAT));
  }

  private Roster put(Participant participant) {
    BySeat<Participant> all = seats.with(participant.seat().number(), participant);
    return new Roster(room, places, all, numbers, locked, approval, namesShown);
  }

  private Roster with(List<Participant> changed, Standing standing, boolean nod) {
    BySeat<Participant> all = seats;
    for (Participant each : changed) {
      all = all.with(each.seat().number(), each.with(standing));
    }
    return new Roster(room, places, all, numbers, locked, nod, namesShown);
  }

  private List<Participant> with(Standing standing) {
    return seats.values().values().stream().filter(each -> each.standing() == standing).toList();
  }
}
