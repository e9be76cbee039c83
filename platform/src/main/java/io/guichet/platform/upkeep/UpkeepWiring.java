package io.guichet.platform.upkeep;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/** Runs every {@link Sweep} of the service. */
@Configuration(proxyBeanMethods = false)
public class UpkeepWiring {

    @Bean
    Indexes indexes() {
        return new Indexes();
    }

    @Bean
    Sweep missingIndexes(Indexes indexes) {
        return new Sweep("missing indexes", Duration.ofSeconds(1), indexes::makeWanted);
    }

    @Bean
    @ConditionalOnBooleanProperty("guichet.collect-when-quiet")
    Sweep quietHeap() {
        return new Sweep("memory to give back", QuietHeap.EVERY, QuietHeap.ofThisProcess()::look);
    }

    @Bean
    SchedulingConfigurer sweeps(List<Sweep> all) {
        return registrar -> all.forEach(
                sweep -> registrar.scheduleFixedDelayTask(new FixedDelayTask(sweep, sweep.every(), sweep.every())));
    }
}
