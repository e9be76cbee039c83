package io.guichet.equipment.round;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.round.http.RoundHttp;
import io.guichet.equipment.round.wire.RoundEventWire;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.equipment.software.Approvals;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The round's beans. */
@Configuration(proxyBeanMethods = false)
@Import(RoundHttp.class)
public class RoundWiring {

    @Bean
    NewTopic roundTopic() {
        return TopicBuilder.name(RoundEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Round, RoundEvent> rounds(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Round, RoundEvent> rounds = new MongoShelf<>(
                "round",
                outbox.aggregates(database.getCollection("rounds"), RoundEventWire.TOPIC),
                Round.class,
                RoundEventWire::of);
        indexes.make("rounds", () -> rounds.createIndexes(List.of(List.of("hallId", "startedAt"))));
        return rounds;
    }

    @Bean
    GoRound goRound(Shelf<Round, RoundEvent> rounds, Devices devices, Approvals approvals) {
        return new GoRound(rounds, devices, approvals);
    }
}
