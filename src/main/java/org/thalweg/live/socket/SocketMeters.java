package org.thalweg.live.socket;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;

/** What the step sockets tell the people who run the server: viewers, frames and bytes. */
final class SocketMeters {
  private final Counter frames;
  private final Counter bytes;

  SocketMeters(MeterRegistry meters, Map<?, ?> viewers) {
    frames = Counter.builder("thalweg.live.frames.sent").register(meters);
    bytes = Counter.builder("thalweg.live.frames.sent.bytes").baseUnit("bytes").register(meters);
    meters.gaugeMapSize("thalweg.live.viewers", List.of(), viewers);
  }

  void sending(int size) {
    frames.increment();
    bytes.increment(size);
  }
}
