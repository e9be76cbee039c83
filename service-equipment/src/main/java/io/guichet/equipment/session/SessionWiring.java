package io.guichet.equipment.session;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.session.kafka.SessionListener;
import io.guichet.equipment.session.mongo.MongoCounterSessions;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The copied sessions' beans. */
@Configuration(proxyBeanMethods = false)
public class SessionWiring {

    /** Longer than anybody asks back for a closing check or an incident. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** The queue's topic, should this service start first: as the queue declares it. */
    @Bean
    NewTopic queueWindowTopic() {
        return TopicBuilder.name(SessionListener.TOPIC).partitions(3).build();
    }

    @Bean
    CounterSessions counterSessions(MongoDatabase database, Indexes indexes) {
        MongoCounterSessions sessions = new MongoCounterSessions(database.getCollection("counter-sessions"));
        indexes.make("counter-sessions", sessions::createIndexes);
        return sessions;
    }

    @Bean
    SessionListener sessionListener(CounterSessions sessions) {
        return new SessionListener(sessions);
    }

    @Bean
    Sweep oldSessionsSweep(CounterSessions sessions, Clock clock) {
        return new Sweep(
                "sessions of long ago",
                Duration.ofHours(6),
                () -> sessions.forgetEndedBefore(clock.instant().minus(KEPT)));
    }
}
