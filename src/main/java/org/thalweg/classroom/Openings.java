package org.thalweg.classroom;

import java.time.InstantSource;
import org.thalweg.live.Buckets;

/**
 * How many rooms may be opened from one network: as many as a school begins its hour with, and
 * others as time passes. A program there does not take all rooms of a server away from the others.
 * Thread-safe.
 */
public final class Openings {
  private final Buckets<Subnet> bySubnet;

  /** Nobody has opened a room yet. */
  public Openings(RoomLimits limits, InstantSource clock) {
    bySubnet = new Buckets<>(limits.roomsAtOnce(), limits.roomsPerMinute(), clock);
  }

  /** Whether somebody at this network address may open a room now, who is counted then. */
  public boolean admit(String address) {
    return bySubnet.of(Subnet.of(address)).take();
  }

  /** Whoever was admitted got no room, as there was none left, and is not counted any more. */
  public void refused(String address) {
    bySubnet.of(Subnet.of(address)).giveBack();
  }
}
