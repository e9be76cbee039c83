package io.guichet.evaluation;

import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.appeal.AppealWiring;
import io.guichet.evaluation.contact.ContactWiring;
import io.guichet.evaluation.flag.FlagWiring;
import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.invitation.InviteCitizen;
import io.guichet.evaluation.invitation.PadTokens;
import io.guichet.evaluation.invitation.Pads;
import io.guichet.evaluation.invitation.RecogniseSlip;
import io.guichet.evaluation.invitation.ShowInvitations;
import io.guichet.evaluation.invitation.Terms;
import io.guichet.evaluation.invitation.kafka.TicketListener;
import io.guichet.evaluation.invitation.mongo.MongoInvitations;
import io.guichet.evaluation.invitation.mongo.MongoPads;
import io.guichet.evaluation.rating.RatingWiring;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rectification.RectificationWiring;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.evaluation.tag.TagSets;
import io.guichet.evaluation.tag.file.TagSetFile;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.wiring.PlatformSettings;
import java.time.Clock;
import java.util.Base64;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The features of this service, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluationSettings.class)
@Import({RatingWiring.class, ContactWiring.class, AppealWiring.class, FlagWiring.class, RectificationWiring.class})
class EvaluationWiring {

    @Bean
    AccessPolicy accessPolicy() {
        return EvaluationAccess.policy();
    }

    /** The queue's topic, should this service start first: with the partitions that the queue gives it. */
    @Bean
    NewTopic ticketTopic() {
        return TopicBuilder.name(TicketListener.TOPIC).partitions(6).build();
    }

    @Bean
    TagSets tagSets(EvaluationSettings settings) {
        return TagSetFile.readAll(settings.tagSet());
    }

    @Bean
    TagSet tagSet(TagSets tagSets) {
        return tagSets.current();
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
    Doorkeeper doorkeeper(PadTokens tokens, Terms terms) {
        return new Doorkeeper(tokens, terms);
    }

    @Bean
    Invitations invitations(MongoDatabase database, Indexes indexes) {
        MongoInvitations invitations = new MongoInvitations(database.getCollection("invitations"));
        indexes.make("invitations", invitations::createIndexes);
        return invitations;
    }

    @Bean
    Pads pads(MongoDatabase database) {
        return new MongoPads(database.getCollection("pads"));
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
    RecogniseSlip recogniseSlip(Invitations invitations, Ratings ratings, PadTokens tokens, Terms terms, Clock clock) {
        return new RecogniseSlip(invitations, ratings::rated, tokens, terms, clock);
    }
}
