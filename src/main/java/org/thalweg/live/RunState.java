package org.thalweg.live;

/** What a run is doing. */
public enum RunState {
  /** It waits for somebody to play it or to make one step. */
  PAUSED,
  /** It makes steps at its speed. */
  PLAYING,
  /** It has come to its {@link StepLog#ending() ending}, and makes no further step. */
  ENDED
}
