package org.thalweg.live;

import java.time.InstantSource;

/** A number of tokens that is filled up again as time passes, never over its size. Thread-safe. */
public final class Bucket {
  private static final double MINUTE = 60_000;

  /** What rounding may take from a full one. */
  private static final double ROUNDING = 1e-9;

  private final int size;
  private final double perMilli;
  private final InstantSource clock;
  private double tokens;
  private long filled;

  /**
   * A full one.
   *
   * @param perMinute how many tokens come in a minute
   */
  public Bucket(int size, double perMinute, InstantSource clock) {
    this.size = size;
    this.perMilli = perMinute / MINUTE;
    this.clock = clock;
    tokens = size;
    filled = clock.millis();
  }

  /** Takes a token; false when there is none. */
  public synchronized boolean take() {
    boolean any = holdsOne();
    tokens -= any ? 1 : 0;
    return any;
  }

  /** Puts back a token that was taken for nothing. */
  public synchronized void giveBack() {
    fill();
    tokens = Math.min(size, tokens + 1);
  }

  /** Whether a token could be taken. */
  public synchronized boolean holdsOne() {
    fill();
    return tokens >= 1 - ROUNDING;
  }

  /** Whether it holds as many as it can. */
  public synchronized boolean isFull() {
    fill();
    return tokens >= size - ROUNDING;
  }

  private void fill() {
    long now = clock.millis();
    tokens = Math.min(size, tokens + Math.max(0, now - filled) * perMilli);
    filled = Math.max(filled, now);
  }
}
