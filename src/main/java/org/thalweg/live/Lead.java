package org.thalweg.live;

/**
 * What a page sees beside its own runs.
 *
 * @param feed sees the same runs, whatever they come to be
 * @param readings what is read beside their steps
 */
public record Lead(Feed feed, Readings readings) {}
