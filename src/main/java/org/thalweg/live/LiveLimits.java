package org.thalweg.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits that keep one server usable by everybody; a host may set each as {@code
 * thalweg.live.*}.
 *
 * @param runsPerPage own runs of one browser page
 * @param shownPerPage runs of others that one page follows
 * @param runs runs on this server
 * @param pages open pages on this server
 * @param pagesPerSession open pages of one HTTP session
 * @param sockets step sockets on this server
 * @param socketsPerSession step sockets of one HTTP session
 * @param ticketLife how long a ticket for the step socket is good
 * @param ticketWait how long a new socket may take to show its ticket
 * @param ping how often the server shows on a quiet socket that it is there
 * @param sendTimeout how long one frame may take to leave before the viewer is given up
 * @param flush how often a fast run brings its steps out
 * @param crowdedFlush the same, for a run with more than 500 viewers
 * @param stepsPerFlush the most steps a run makes between two flushes
 * @param turn the most processor time a run takes before the others have their turn
 * @param wordsInterval how often a page's listener is told of changes, at most
 */
@ConfigurationProperties("thalweg.live")
public record LiveLimits(
    @DefaultValue("6") int runsPerPage,
    @DefaultValue("40") int shownPerPage,
    @DefaultValue("3000") int runs,
    @DefaultValue("2000") int pages,
    @DefaultValue("20") int pagesPerSession,
    @DefaultValue("3000") int sockets,
    @DefaultValue("20") int socketsPerSession,
    @DefaultValue("60s") Duration ticketLife,
    @DefaultValue("10s") Duration ticketWait,
    @DefaultValue("10s") Duration ping,
    @DefaultValue("30s") Duration sendTimeout,
    @DefaultValue("50ms") Duration flush,
    @DefaultValue("100ms") Duration crowdedFlush,
    @DefaultValue("2000") int stepsPerFlush,
    @DefaultValue("10ms") Duration turn,
    @DefaultValue("200ms") Duration wordsInterval) {

  /** The limits that hold when the host sets none. */
  public static LiveLimits defaults() {
    return new LiveLimits(
        6,
        40,
        3000,
        2000,
        20,
        3000,
        20,
        Duration.ofSeconds(60),
        Duration.ofSeconds(10),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        2000,
        Duration.ofMillis(10),
        Duration.ofMillis(200));
  }
}
