package org.thalweg.math.descent;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;

/**
 * The English sentences of the diagnoses: {@link java.text.MessageFormat} patterns, whose arguments
 * are the kind's quantities in order. The translations have the same patterns under {@code
 * diagnosis.} and the kind's id.
 */
final class EnglishSentences {
  private static final Map<DiagnosisKind, String> PATTERNS =
      new EnumMap<>(
          Map.ofEntries(
              entry(DiagnosisKind.READY, "Ready. The loss here is {0}, the slope {1}."),
              entry(
                  DiagnosisKind.READY_CRAWL, "Ready. α·λmax = {0} is small here: expect a crawl."),
              entry(
                  DiagnosisKind.READY_STEADY,
                  "Ready. α·λmax = {0} is not over {1} here: expect it to go down "
                      + "without swinging."),
              entry(
                  DiagnosisKind.READY_ZIGZAG,
                  "Ready. α·λmax = {0} is between {1} and {2} here: expect it to "
                      + "cross the valley to and fro, and to settle."),
              entry(
                  DiagnosisKind.READY_DIVERGE,
                  "Ready. α·λmax = {0} is over {1} here: expect the first steps to "
                      + "fly out; try α below {2}."),
              entry(
                  DiagnosisKind.STEADY,
                  "Heading downhill steadily: α·λmax = {0}. Steps still to go in a "
                      + "valley like this: about {1}."),
              entry(
                  DiagnosisKind.DOWNHILL,
                  "Heading downhill: the last step took the loss from {0} to {1}."),
              entry(
                  DiagnosisKind.CRAWLING,
                  "Crawling: α·λmax = {0} is far below {1}. Steps still to go at this "
                      + "learning rate: about {2}."),
              entry(
                  DiagnosisKind.CRAWLING_ON,
                  "Crawling: α·λmax = {0} is far below {1}, and the next step is only "
                      + "{2} long."),
              entry(
                  DiagnosisKind.ZIGZAG,
                  "Zig-zag: α·λmax = {0} is over {1}, so each step crosses the "
                      + "valley. It is below {2}, so it settles. Steps still to go: about "
                      + "{3}."),
              entry(
                  DiagnosisKind.SWINGING,
                  "Swinging: the velocity carries it over the lowest line and back. "
                      + "α·λmax = {0} is below {1}, so it settles. Steps still to go: about "
                      + "{2}."),
              entry(
                  DiagnosisKind.ON_THE_EDGE,
                  "On the edge: α·λmax is exactly {0}, so the steps flip sides for "
                      + "ever; try α below {1}."),
              entry(
                  DiagnosisKind.DIVERGING,
                  "Diverging: α·λmax = {0} is over {1} here; try α below {2}."),
              entry(
                  DiagnosisKind.OVER_THE_LIMIT,
                  "Too big for this place: α·λmax = {0} is over {1}, though the last "
                      + "step still went down; try α below {2}."),
              entry(
                  DiagnosisKind.OVERSHOT,
                  "The last step was too long: it went over the valley and uphill, "
                      + "from {0} to {1}."),
              entry(
                  DiagnosisKind.ROLLING_UPHILL,
                  "Rolling uphill: the velocity carried it from {0} up to {1}; it "
                      + "will turn back."),
              entry(
                  DiagnosisKind.PASSING_SADDLE,
                  "On a saddle: the ground bends up one way and down another. It "
                      + "leaves on the side that goes down; the slope is {0}."),
              entry(
                  DiagnosisKind.ON_RIDGE,
                  "On a hilltop or ridge: the ground bends up nowhere here, so there "
                      + "is no limit for α. The slope is {0}."),
              entry(
                  DiagnosisKind.STRAIGHT,
                  "The ground is straight here: the slope stays {0}, so the steps do "
                      + "not get shorter near a lowest point."),
              entry(
                  DiagnosisKind.PLATEAU,
                  "On a plateau: the slope is only {0}, so the next step is only {1} " + "long."),
              entry(
                  DiagnosisKind.NO_CURVATURE,
                  "There is a slope of {0} here but no curvature, so nothing is known "
                      + "about a limit for α."),
              entry(DiagnosisKind.LEFT_MAP, "It has left the map. The loss there is {0}."),
              entry(
                  DiagnosisKind.JITTERING,
                  "The noise keeps it jittering: in the last steps the loss went to "
                      + "and fro between {0} and {1}."),
              entry(
                  DiagnosisKind.AT_GLOBAL_MINIMUM,
                  "Arrived at step {0}: this is the lowest point there is, with loss " + "{1}."),
              entry(
                  DiagnosisKind.AT_LOCAL_MINIMUM,
                  "Arrived at step {0}: a local minimum with loss {1}. A lower one is "
                      + "known: {2}."),
              entry(
                  DiagnosisKind.AT_MINIMUM,
                  "Arrived at step {0}: a minimum with loss {1}. There is no slope, "
                      + "and the ground bends up on all sides."),
              entry(
                  DiagnosisKind.AT_SADDLE,
                  "Stuck on a saddle at step {0}: no slope, but downhill on two "
                      + "sides. A start a little aside gets away."),
              entry(
                  DiagnosisKind.AT_MAXIMUM,
                  "Stuck on a top at step {0}: no slope, but downhill all around. A "
                      + "start a little aside gets away."),
              entry(
                  DiagnosisKind.AT_FLAT_PLACE,
                  "Stuck on flat ground at step {0}: the slope is only {1}, and the "
                      + "curvature does not tell whether this is a minimum."),
              entry(
                  DiagnosisKind.STEPS_TOO_SHORT,
                  "Stopped at step {0}: the steps became too short to matter, though "
                      + "the slope is still {1}."),
              entry(
                  DiagnosisKind.STEP_LIMIT_REACHED,
                  "Stopped at step {0}, the limit. The loss is {1}, the slope still " + "{2}."),
              entry(DiagnosisKind.STOPPED, "Stopped by you at step {0}. The loss is {1}."),
              entry(
                  DiagnosisKind.DIVERGED,
                  "Diverged after step {0}: α·λmax = {1} is over {2} at the start; "
                      + "try α below {3}."),
              entry(
                  DiagnosisKind.FLEW_OUT,
                  "Diverged after step {0}: the numbers grew beyond all bounds. A "
                      + "smaller learning rate may help."),
              entry(
                  DiagnosisKind.BOTTOMLESS,
                  "After step {0} the loss fell beyond all bounds: this surface has "
                      + "no lowest point that way."),
              entry(
                  DiagnosisKind.UNDEFINED_AHEAD,
                  "Ended at step {0}: the next step, {1} long, leads to a place where "
                      + "the function has no value."),
              entry(
                  DiagnosisKind.CORNER_AHEAD,
                  "Ended at step {0}: the next step leads to a corner, where the "
                      + "function has no slope to follow.")));

  private EnglishSentences() {}

  static String pattern(DiagnosisKind kind) {
    String pattern = PATTERNS.get(kind);
    if (pattern == null) {
      throw new IllegalStateException("no sentence for " + kind);
    }
    return pattern;
  }
}
