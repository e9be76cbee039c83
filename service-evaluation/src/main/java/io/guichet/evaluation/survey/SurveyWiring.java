package io.guichet.evaluation.survey;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.invitation.PadTokens;
import io.guichet.evaluation.invitation.Terms;
import io.guichet.evaluation.survey.http.PublicSurveyController;
import io.guichet.evaluation.survey.http.SurveyController;
import io.guichet.evaluation.survey.http.SurveyProblems;
import io.guichet.evaluation.survey.mongo.MongoAnswers;
import io.guichet.evaluation.survey.mongo.MongoSurveys;
import io.guichet.evaluation.survey.wire.SurveyEventWire;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.personal.Sealing;
import io.guichet.platform.wiring.PlatformSettings;
import java.time.Clock;
import java.util.Base64;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The surveys' beans. */
@Configuration(proxyBeanMethods = false)
@Import({SurveyController.class, PublicSurveyController.class})
public class SurveyWiring {

    private static final Logger log = LoggerFactory.getLogger(SurveyWiring.class);

    @Bean
    NewTopic surveyTopic() {
        return TopicBuilder.name(SurveyEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Surveys surveys(Outbox outbox, MongoDatabase database) {
        return new MongoSurveys(outbox.aggregates(database.getCollection("surveys"), SurveyEventWire.TOPIC));
    }

    @Bean
    MongoAnswers surveyAnswers(Outbox outbox, MongoDatabase database, PlatformSettings platform) {
        return new MongoAnswers(
                outbox.aggregates(database.getCollection("survey-answers"), SurveyEventWire.TOPIC),
                new Sealing(secret(platform)),
                SurveyEventWire::of);
    }

    /** An index makes reading fast, not right: a database that is away must not keep the service from starting. */
    @Bean
    ApplicationRunner surveyIndexes(MongoAnswers answers) {
        return arguments -> {
            try {
                answers.createIndexes();
            } catch (MongoException away) {
                log.warn("no index made, the next start tries again: {}", away.toString());
            }
        };
    }

    @Bean
    DraftSurvey draftSurvey(Surveys surveys, Clock clock) {
        return new DraftSurvey(surveys, clock);
    }

    @Bean
    AnswerSurvey answerSurvey(
            Surveys surveys,
            Answers answers,
            Invitations invitations,
            PadTokens tokens,
            Terms terms,
            PlatformSettings platform,
            Clock clock) {
        return new AnswerSurvey(
                surveys, answers, invitations, new Doorkeeper(tokens, terms), new AnswerIds(secret(platform)), clock);
    }

    @Bean
    SurveyProblems surveyProblems() {
        return new SurveyProblems();
    }

    private static byte[] secret(PlatformSettings platform) {
        return Base64.getDecoder().decode(platform.secret());
    }
}
