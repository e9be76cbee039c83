package io.guichet.audit.handbook;

import io.guichet.audit.handbook.file.HandbookFile;
import io.guichet.audit.handbook.http.HandbookController;
import io.guichet.audit.handbook.http.HandbookProblems;
import io.guichet.audit.handbook.wire.HandbookEventWire;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of the handbook. */
@Configuration(proxyBeanMethods = false)
public class HandbookWiring {

    @Bean
    NewTopic handbookTopic() {
        return TopicBuilder.name(HandbookEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Handbook handbook(Shelves shelves, Places places, Clock clock) {
        Shelf<Edition, HandbookEvent> editions =
                shelves.open(Edition.SHAPE, HandbookEventWire.TOPIC, HandbookEventWire::of);
        Shelf<Acknowledgement, HandbookEvent> acknowledgements =
                shelves.open(Acknowledgement.SHAPE, HandbookEventWire.TOPIC, HandbookEventWire::of);
        return new Handbook(HandbookFile.first(), editions, acknowledgements, places, clock);
    }

    @Bean
    HandbookProblems handbookProblems() {
        return new HandbookProblems();
    }

    @Bean
    HandbookController handbookController(Handbook handbook) {
        return new HandbookController(handbook);
    }
}
