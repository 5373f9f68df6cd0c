package org.thalweg.classroom;

import java.time.Instant;

/**
 * One line of a room's log.
 *
 * @param index 0 for the first, and rising; that of an entry that was forgotten is never used again
 * @param at when it was stored; no state follows from it
 * @param actor who gave the command
 */
public record LogEntry(long index, Instant at, Actor actor, Command command) {}
