package org.thalweg.classroom;

import java.util.Optional;

/**
 * What a browser keeps to show who somebody is in a room: a cookie for each room in which they
 * teach or have a seat. No script can read it.
 *
 * @param key what it shows
 */
public record RoomCookie(RoomCode room, Credential key) {
  private static final String TEACHER = "thalweg-teacher-";
  private static final String SEAT = "thalweg-seat-";

  /** The name of the cookie of a room's teacher. */
  public static String ofTeacher(RoomCode room) {
    return TEACHER + room.text();
  }

  /** The name of the cookie of a seat in a room. */
  public static String ofSeat(RoomCode room) {
    return SEAT + room.text();
  }

  /** Reads a cookie; empty for one that is about no room. */
  public static Optional<RoomCookie> read(String name, String value) {
    if (name.startsWith(TEACHER)) {
      return RoomCode.read(name.substring(TEACHER.length()))
          .map(room -> new RoomCookie(room, new Credential.Teacher(value)));
    }
    if (name.startsWith(SEAT)) {
      return RoomCode.read(name.substring(SEAT.length()))
          .map(room -> new RoomCookie(room, new Credential.Student(value)));
    }
    return Optional.empty();
  }
}
