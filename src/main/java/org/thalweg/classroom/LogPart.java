package org.thalweg.classroom;

/**
 * What a log is made of, each with a share of its place that nothing else takes: however long a run
 * is played, or a class explores, its answers and its teacher's commands find theirs. The shares
 * are those of one room, and of all rooms of a node; who may take how much of them is told by
 * {@link SharedPlace}.
 */
enum LogPart {
  /** What the class sees: five commands a second while a run is played. */
  RUNS(0.35),
  /** What students' own screens show while they explore: of each student the latest only. */
  EXPLORED(0.25),
  /** Votes, and all else that students send. */
  STUDENTS(0.175),
  /** That somebody comes in: a whole class finds its place, whatever is filled. */
  COMING_IN(0.125),
  /** What a teacher does besides, and the house. */
  TEACHER(0.1);

  /** Of its own place, a seat may fill a half with what it explores and a half with the rest. */
  private static final double SHARE_OF_SEAT = 0.5;

  private final double share;

  LogPart(double share) {
    this.share = share;
  }

  /** The part that a command belongs to. */
  static LogPart of(Actor actor, Command command) {
    if (command instanceof RunCommand) {
      return RUNS;
    }
    if (command instanceof ActivityCommand.Explored) {
      return EXPLORED;
    }
    if (command instanceof SeatCommand.Joined) {
      return COMING_IN;
    }
    return actor.seat() == 0 ? TEACHER : STUDENTS;
  }

  /** The most that it may take of so much place. */
  double of(long place) {
    return share * place;
  }

  /** The most that it may take of the place of one seat. */
  double ofSeat(int place) {
    return SHARE_OF_SEAT * place;
  }
}
