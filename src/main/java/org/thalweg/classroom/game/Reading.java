package org.thalweg.classroom.game;

/**
 * What one needle says.
 *
 * @param degrees where it points, from east, counterclockwise
 * @param slope of the surface that way
 */
public record Reading(double degrees, double slope) {}
