package org.thalweg.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;

/**
 * The frames that viewers ask for, each encoded once and shared while it is wanted. Viewers at the
 * live edge all ask for the same steps, and those who catch up ask for the same blocks, so a
 * frame's cost does not grow with its viewers.
 */
public final class Frames {
  /** Those who catch up get whole blocks of this many steps; no frame has more. */
  static final int BLOCK = 2048;

  private static final long MOST_BYTES = 32L << 20;
  private static final Duration KEPT = Duration.ofSeconds(30);

  private final Counter encoded;
  private final Cache<Key, Frame> frames =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Frame frame) -> frame.bytes().remaining())
          .expireAfterAccess(KEPT)
          .build();

  public Frames(MeterRegistry meters) {
    encoded = Counter.builder("thalweg.live.frames.encoded").register(meters);
  }

  /**
   * The steps of a run from an index on: all there are, or the rest of the block; empty when there
   * is none yet.
   *
   * @param from at most the size of the run's log
   */
  Optional<Frame> from(Run run, long from) {
    long size = run.log().size();
    if (from >= size) {
      return Optional.empty();
    }
    long end = size - from <= BLOCK ? size : (from / BLOCK + 1) * BLOCK;
    return Optional.of(frames.get(new Key(run, from, end), this::encode));
  }

  private Frame encode(Key key) {
    encoded.increment();
    return Frame.encode(key.run.id(), key.run.log().range(key.from, key.end));
  }

  private record Key(Run run, long from, long end) {}
}
