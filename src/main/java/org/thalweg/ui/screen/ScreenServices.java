package org.thalweg.ui.screen;

import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;
import org.thalweg.live.Feeds;
import org.thalweg.live.Scheduler;

/**
 * What every screen needs of the server.
 *
 * @param feeds bring the steps of a page's runs to its browser
 * @param liveScheduler a clock, and timers
 * @param applicationTaskExecutor computes outside the session lock
 */
@Component
public record ScreenServices(
    Feeds feeds, Scheduler liveScheduler, Executor applicationTaskExecutor) {}
