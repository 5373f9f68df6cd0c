package org.thalweg.classroom;

/** What becomes of a command. */
public sealed interface Outcome {

  /** It is carried out. */
  record Done(RoomState state) implements Outcome {}

  /** It was carried out before; nothing changes. */
  record Repeated() implements Outcome {}

  /** It is not carried out; nothing changes. */
  record Refused(Reason reason) implements Outcome {}
}
