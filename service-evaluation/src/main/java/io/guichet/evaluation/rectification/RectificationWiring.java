package io.guichet.evaluation.rectification;

import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rectification.kafka.CaseListener;
import io.guichet.evaluation.rectification.mongo.MongoUnclaimedNews;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.scheduling.annotation.Scheduled;

/** The rectification's beans. */
@Configuration(proxyBeanMethods = false)
public class RectificationWiring {

    /** The complaint service's topic, should this service start first: with the partitions that it gives it. */
    @Bean
    NewTopic caseTopic() {
        return TopicBuilder.name(CaseListener.TOPIC).partitions(3).build();
    }

    @Bean
    UnclaimedNews unclaimedNews(MongoDatabase database, Clock clock) {
        return new MongoUnclaimedNews(database.getCollection("unclaimedNews"), clock);
    }

    @Bean
    HearCase hearCase(Ratings ratings, UnclaimedNews unclaimed, Clock clock) {
        return new HearCase(ratings, unclaimed, clock);
    }

    @Bean
    CaseListener caseListener(HearCase hearCase) {
        return new CaseListener(hearCase);
    }

    @Bean
    Claiming claiming(HearCase hearCase) {
        return new Claiming(hearCase);
    }

    /** Looks whether unclaimed news has found its rating, every minute unless {@code guichet.evaluation.claim} says otherwise. */
    static final class Claiming {

        private final HearCase hearCase;

        Claiming(HearCase hearCase) {
            this.hearCase = hearCase;
        }

        @Scheduled(
                fixedDelayString = "${guichet.evaluation.claim:PT1M}",
                initialDelayString = "${guichet.evaluation.claim:PT1M}")
        void claim() {
            hearCase.claim();
        }
    }
}
