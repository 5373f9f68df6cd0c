package org.thalweg.host;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many visitors (HTTP sessions) this node has, and how many it can serve well. */
@Component
final class SessionCount implements HttpSessionListener {
  private static final long BYTES_PER_VISITOR = 1024 * 1024;

  private final AtomicInteger count = new AtomicInteger();
  private final long places;

  SessionCount(@Value("${thalweg.visitors}") int places, MeterRegistry meters) {
    this.places = places > 0 ? places : Runtime.getRuntime().maxMemory() / BYTES_PER_VISITOR;
    meters.gauge("thalweg.visitors", count);
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    count.incrementAndGet();
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    count.decrementAndGet();
  }

  boolean full() {
    return count.get() >= places;
  }
}
