package org.thalweg.classroom;

/**
 * What became of the answers between two votes, counted over the students who gave both.
 *
 * @param stayedRight right both times
 * @param becameRight wrong at first
 * @param becameWrong right at first
 * @param stayedWrong wrong both times
 */
public record BothVotes(int stayedRight, int becameRight, int becameWrong, int stayedWrong) {}
