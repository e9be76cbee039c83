package io.guichet.evaluation.rating;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.EvaluationSettings;
import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.invitation.Terms;
import io.guichet.evaluation.rating.http.RatingHttp;
import io.guichet.evaluation.rating.mongo.MongoRatings;
import io.guichet.evaluation.rating.mongo.RatingIndexes;
import io.guichet.evaluation.rating.wire.RatingEventWire;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.personal.Sealing;
import io.guichet.platform.wiring.PlatformSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The rating's beans. */
@Configuration(proxyBeanMethods = false)
@Import(RatingHttp.class)
public class RatingWiring {

    private static final Logger log = LoggerFactory.getLogger(RatingWiring.class);

    private static final Duration FASTEST = Duration.ofSeconds(3);

    @Bean
    NewTopic ratingTopic() {
        return TopicBuilder.name(RatingEventWire.TOPIC).partitions(3).build();
    }

    @Bean
    Sealing sealing(PlatformSettings platform) {
        return new Sealing(Base64.getDecoder().decode(platform.secret()));
    }

    @Bean
    Pseudonyms pseudonyms(PlatformSettings platform) {
        return new Pseudonyms(Base64.getDecoder().decode(platform.secret()));
    }

    @Bean
    Ratings ratings(Outbox outbox, MongoDatabase database) {
        return new MongoRatings(
                outbox.aggregates(database.getCollection(SealedText.COLLECTION), RatingEventWire.TOPIC));
    }

    @Bean
    SubmitRating submitRating(
            Invitations invitations,
            Doorkeeper doorkeeper,
            Ratings ratings,
            Sealing sealing,
            Pseudonyms pseudonyms,
            Clock clock) {
        return new SubmitRating(
                invitations, doorkeeper, ratings, sealing, pseudonyms, new ArrivalSigns(FASTEST), clock);
    }

    @Bean
    EnterRating enterRating(
            Invitations invitations,
            Terms terms,
            Ratings ratings,
            Sealing sealing,
            Pseudonyms pseudonyms,
            Clock clock) {
        return new EnterRating(invitations, terms, ratings, sealing, pseudonyms, clock);
    }

    @Bean
    CorrectRating correctRating(
            Invitations invitations,
            Doorkeeper doorkeeper,
            Ratings ratings,
            Sealing sealing,
            EvaluationSettings settings,
            Clock clock) {
        return new CorrectRating(invitations, doorkeeper, ratings, sealing, settings.correctable(), clock);
    }

    @Bean
    ReadOwnRating readOwnRating(
            Invitations invitations,
            Doorkeeper doorkeeper,
            Ratings ratings,
            Sealing sealing,
            EvaluationSettings settings,
            Clock clock) {
        return new ReadOwnRating(invitations, doorkeeper, ratings, sealing, settings.correctable(), clock);
    }

    /** An index makes a search fast, not right: a database that is away must not keep the service from starting. */
    @Bean
    ApplicationRunner ratingIndexes(MongoDatabase database) {
        return arguments -> {
            try {
                RatingIndexes.create(database.getCollection(SealedText.COLLECTION));
            } catch (MongoException away) {
                log.warn("no index made, the next start tries again: {}", away.toString());
            }
        };
    }
}
