package io.guichet.audit.exposure;

import io.guichet.audit.exposure.http.ExposureController;
import io.guichet.audit.exposure.http.ExposureProblems;
import io.guichet.audit.exposure.wire.ExposureEventWire;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of exposures. */
@Configuration(proxyBeanMethods = false)
public class ExposureWiring {

    @Bean
    NewTopic exposureTopic() {
        return TopicBuilder.name(ExposureEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Exposure, ExposureEvent> exposures(Shelves shelves) {
        return shelves.open(Exposure.SHAPE, ExposureEventWire.TOPIC, ExposureEventWire::of);
    }

    @Bean
    ExposureProblems exposureProblems() {
        return new ExposureProblems();
    }

    @Bean
    ExposureController exposureController(
            Shelf<Exposure, ExposureEvent> exposures,
            Places places,
            Zones zones,
            WorkingCalendar calendar,
            Clock clock) {
        return new ExposureController(exposures, new RecordExposure(exposures, places, zones, calendar, clock));
    }
}
