package io.guichet.equipment.software;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.equipment.software.http.SoftwareHttp;
import io.guichet.equipment.software.wire.SoftwareEventWire;
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

/** The software's beans. */
@Configuration(proxyBeanMethods = false)
@Import(SoftwareHttp.class)
public class SoftwareWiring {

    @Bean
    NewTopic softwareTopic() {
        return TopicBuilder.name(SoftwareEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<SoftwareRequest, SoftwareEvent> softwareRequests(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<SoftwareRequest, SoftwareEvent> requests = new MongoShelf<>(
                "software request",
                outbox.aggregates(database.getCollection("software-requests"), SoftwareEventWire.TOPIC),
                SoftwareRequest.class,
                SoftwareEventWire::of);
        indexes.make(
                "software-requests",
                () -> requests.createIndexes(List.of(
                        List.of("hallId", "requestedAt"),
                        List.of("hallId", "deviceId", "state"),
                        List.of("state", "decision.expiresAt"))));
        return requests;
    }

    @Bean
    Approvals approvals(Shelf<SoftwareRequest, SoftwareEvent> requests) {
        return new Approvals(requests);
    }

    @Bean
    DecideSoftware decideSoftware(Shelf<SoftwareRequest, SoftwareEvent> requests, HallTimes times, Clock clock) {
        return new DecideSoftware(requests, times, clock);
    }

    @Bean
    Sweep expiredApprovalsSweep(
            DecideSoftware software, @Value("${guichet.equipment.expiry-sweep:PT30S}") Duration every) {
        return new Sweep("expired software approvals", every, software::expire);
    }
}
