package org.thalweg.classroom;

/** What somebody is in a room. */
public enum Role {
  /** The server itself: it opens rooms, and ends those that nobody uses. */
  HOUSE,
  /** Whoever has the teacher's secret. */
  TEACHER,
  /** Whoever has a seat. */
  STUDENT,
  /** Whoever has a seat that the teacher has not nodded at yet. */
  WAITING,
  /** Whoever had a seat and was sent out. */
  REMOVED,
  /** Everybody else, the teachers of other rooms among them. */
  NEWCOMER
}
