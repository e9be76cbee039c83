package io.guichet.evaluation;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.invitation.InviteCitizen;
import io.guichet.evaluation.invitation.PadTokens;
import io.guichet.evaluation.invitation.Pads;
import io.guichet.evaluation.invitation.ShowInvitations;
import io.guichet.evaluation.invitation.Terms;
import io.guichet.evaluation.invitation.kafka.TicketListener;
import io.guichet.evaluation.invitation.mongo.MongoInvitations;
import io.guichet.evaluation.invitation.mongo.MongoPads;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.SubmitRating;
import io.guichet.evaluation.rating.http.RatingProblems;
import io.guichet.evaluation.rating.mongo.MongoRatings;
import io.guichet.evaluation.rating.mongo.RatingIndexes;
import io.guichet.evaluation.rating.wire.RatingEventWire;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.evaluation.tag.file.TagSetFile;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformSettings;
import java.time.Clock;
import java.util.Base64;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** Every bean of the domain, by name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluationSettings.class)
class EvaluationWiring {

    private static final Logger log = LoggerFactory.getLogger(EvaluationWiring.class);

    private static final String RATINGS = "ratings";
    private static final String RATING_TOPIC = "guichet.evaluation.rating";

    @Bean
    AccessPolicy accessPolicy() {
        return EvaluationAccess.policy();
    }

    @Bean
    NewTopic ratingTopic() {
        return TopicBuilder.name(RATING_TOPIC).partitions(3).build();
    }

    /** The queue's topic, should this service start first: with the partitions that the queue gives it. */
    @Bean
    NewTopic ticketTopic() {
        return TopicBuilder.name(TicketListener.TOPIC).partitions(6).build();
    }

    @Bean
    TagSet tagSet(EvaluationSettings settings) {
        return TagSetFile.read(settings.tagSet());
    }

    @Bean
    Terms terms(EvaluationSettings settings) {
        return new Terms(settings.padShows(), settings.padAnswers(), settings.citizenAnswers());
    }

    @Bean
    PadTokens padTokens(PlatformSettings platform) {
        return new PadTokens(Base64.getDecoder().decode(platform.secret()));
    }

    @Bean
    Invitations invitations(MongoDatabase database) {
        return new MongoInvitations(database.getCollection("invitations"));
    }

    @Bean
    Pads pads(MongoDatabase database) {
        return new MongoPads(database.getCollection("pads"));
    }

    @Bean
    Ratings ratings(Outbox outbox, MongoDatabase database) {
        return new MongoRatings(outbox.aggregates(database.getCollection(RATINGS), RATING_TOPIC), RatingEventWire::of);
    }

    @Bean
    InviteCitizen inviteCitizen(Invitations invitations, Pads pads) {
        return new InviteCitizen(invitations, pads);
    }

    @Bean
    TicketListener ticketListener(InviteCitizen inviteCitizen) {
        return new TicketListener(inviteCitizen);
    }

    @Bean
    ShowInvitations showInvitations(Pads pads, Ratings ratings, PadTokens tokens, Terms terms, Clock clock) {
        return new ShowInvitations(pads, ratings::rated, tokens, terms, clock);
    }

    @Bean
    SubmitRating submitRating(Invitations invitations, PadTokens tokens, Terms terms, Ratings ratings, Clock clock) {
        return new SubmitRating(invitations, new Doorkeeper(tokens, terms), ratings, clock);
    }

    @Bean
    RatingProblems ratingProblems() {
        return new RatingProblems();
    }

    /** An index makes the sweep fast, not right: a database that is away must not keep the service from starting. */
    @Bean
    ApplicationRunner indexes(MongoDatabase database) {
        return arguments -> {
            try {
                RatingIndexes.create(database.getCollection(RATINGS));
            } catch (MongoException away) {
                log.warn("no index made, the next start tries again: {}", away.toString());
            }
        };
    }
}
