package io.guichet.equipment.closingcheck;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.closingcheck.http.ClosingCheckHttp;
import io.guichet.equipment.closingcheck.wire.ClosingEventWire;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.session.CounterSessions;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
@Import(ClosingCheckHttp.class)
public class ClosingCheckWiring {

    @Bean
    NewTopic closingCheckTopic() {
        return TopicBuilder.name(ClosingEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<ClosingCheck, ClosingEvent> closingChecks(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<ClosingCheck, ClosingEvent> shelf = new MongoShelf<>(
                "closing check",
                outbox.aggregates(database.getCollection("closing-checks"), ClosingEventWire.TOPIC),
                ClosingCheck.class,
                ClosingEventWire::of);
        indexes.make(
                "closing-checks",
                () -> shelf.createIndexes(List.of(
                        List.of("hallId", "day", "signedAt"),
                        List.of("hallId", "signedAt"),
                        List.of("windowId", "signedAt"))));
        return shelf;
    }

    @Bean
    Shelf<MissingChecks, MissingEvent> missingChecks(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<MissingChecks, MissingEvent> shelf = new MongoShelf<>(
                "day",
                outbox.aggregates(database.getCollection("missing-checks"), ClosingEventWire.TOPIC),
                MissingChecks.class,
                ClosingEventWire::of);
        indexes.make("missing-checks", () -> shelf.createIndexes(List.of(List.of("hallId", "day"))));
        return shelf;
    }

    @Bean
    SignClosingCheck signClosingCheck(Shelf<ClosingCheck, ClosingEvent> closingChecks, Organisation organisation) {
        return new SignClosingCheck(closingChecks, organisation);
    }

    @Bean
    ListMissingChecks listMissingChecks(
            Shelf<ClosingCheck, ClosingEvent> closingChecks,
            Shelf<MissingChecks, MissingEvent> missingChecks,
            CounterSessions sessions,
            Places places,
            Organisation organisation,
            Clock clock) {
        return new ListMissingChecks(closingChecks, missingChecks, sessions, places, organisation, clock);
    }

    @Bean
    Sweep missingChecksSweep(
            ListMissingChecks listMissingChecks, @Value("${guichet.equipment.sweep-every:PT15S}") Duration every) {
        return new Sweep("windows nobody signed for", every, listMissingChecks::sweep);
    }
}
