package org.thalweg.ui.shell;

/**
 * What a guided lesson says to what the learner did.
 *
 * @param good whether the card is done by it
 */
record Verdict(boolean good, String sentence) {}
