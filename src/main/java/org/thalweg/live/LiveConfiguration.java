package org.thalweg.live;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the parts of this package that every server has once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveLimits.class)
class LiveConfiguration {

  @Bean
  Scheduler liveScheduler() {
    return new ThreadScheduler(Runtime.getRuntime().availableProcessors());
  }

  @Bean
  Player player(Scheduler liveScheduler, LiveLimits limits, MeterRegistry meters) {
    return new Player(liveScheduler, limits, meters);
  }

  @Bean
  Feeds feeds(Player player, Scheduler liveScheduler, LiveLimits limits, MeterRegistry meters) {
    return new Feeds(player, liveScheduler, limits, meters);
  }
}
