package org.thalweg.classroom;

import java.util.Locale;

/** Why a command is not carried out. */
public enum Reason {
  /** There is no such room, or it is over: one can't tell which. */
  NO_ROOM,
  /** The room is not open yet. */
  NOT_OPEN,
  /** This role never gives this command. */
  NOT_ALLOWED,
  /** It is about somebody else's seat. */
  NOT_YOUR_SEAT,
  /** The teacher has sent them out. */
  REMOVED,
  /** The teacher has not let them in yet. */
  WAITING,
  /** Nobody comes in at the moment. */
  LOCKED,
  /** All places are taken. */
  FULL,
  /** They are in already. */
  ALREADY_IN,
  /** There is nobody at this seat. */
  NO_SUCH_SEAT,
  /** Somebody else in the room has this name. */
  NAME_TAKEN,
  /** A later command has been carried out already. */
  LATE,
  /** A run has no such step yet. */
  NOT_THERE_YET,
  /** It only makes sense while the run is played. */
  NOT_PLAYING,
  /** No question is asked, or another one. */
  NO_SUCH_ROUND,
  /** The stage for it is over, or has not come. */
  OTHER_STAGE,
  /** It needs a place where it begins. */
  NO_START,
  /** It is no answer to what was asked. */
  NO_ANSWER,
  /** No place is left for it: this seat, the room or the node has taken all it may. */
  TOO_MANY;

  /** Its name in the keys of translations, such as {@code name-taken}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
