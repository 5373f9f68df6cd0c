package org.thalweg.ui.classroom;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Cookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.thalweg.classroom.Arrivals;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.Openings;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.Scheduler;
import org.thalweg.ui.screen.SharedScreens;

/** The rooms of this server, and who cleans them up. */
@Configuration
class ClassroomSetup {
  private static final long MINUTE = 60_000;

  @Bean
  RoomLimits roomLimits(Environment host) {
    return Binder.get(host).bind("thalweg.rooms", RoomLimits.class).get();
  }

  @Bean
  Rooms rooms(RoomLimits limits, @Qualifier("roomTellers") ExecutorService tellers) {
    return new InMemoryRooms(limits, InstantSource.system(), tellers);
  }

  /**
   * Brings news to the pages of a class, which are built anew with them. Platform threads of their
   * own: long computations don't keep them, and they don't keep the virtual threads that send
   * steps.
   */
  @Bean(defaultCandidate = false)
  ExecutorService roomTellers() {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(), Thread.ofPlatform().name("room-", 0).factory());
  }

  @Bean
  Arrivals arrivals(RoomLimits limits) {
    return new Arrivals(limits, InstantSource.system());
  }

  @Bean
  Attendance attendance(Scheduler liveScheduler) {
    return new Attendance(liveScheduler);
  }

  @Bean
  Openings openings(RoomLimits limits) {
    return new Openings(limits, InstantSource.system());
  }

  @Bean
  HouseRules houseRules(Environment host, RoomLimits limits) {
    Cookie session = Binder.get(host).bindOrCreate("server.servlet.session.cookie", Cookie.class);
    return new HouseRules(
        session, limits.idle(), host.getRequiredProperty("thalweg.frame-ancestors"));
  }

  @Bean
  ClassWork classWork(SharedScreens shared, ClassRuns runs, Scheduler liveScheduler) {
    return new ClassWork(
        room -> shared.of(room).map(screen -> Shown.of(screen.screen(), screen.query())),
        runs,
        liveScheduler);
  }

  /** Ends the rooms that nobody uses, and what they looked at. */
  @Configuration
  static class Sweep {
    private final Rooms rooms;
    private final SharedScreens shared;

    Sweep(Rooms rooms, SharedScreens shared) {
      this.rooms = rooms;
      this.shared = shared;
    }

    @Scheduled(fixedDelay = MINUTE)
    void sweep() {
      rooms.sweep();
      shared.closeAll(room -> rooms.state(room).map(RoomState::ended).orElse(true));
    }
  }
}
