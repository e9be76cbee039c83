package io.guichet.evaluation;

import io.guichet.evaluation.invitation.http.InvitationController;
import io.guichet.evaluation.invitation.http.SlipController;
import io.guichet.evaluation.organisation.OrganisationWiring;
import io.guichet.evaluation.statistics.StatisticsWiring;
import io.guichet.evaluation.survey.SurveyWiring;
import io.guichet.evaluation.tag.http.TagController;
import io.guichet.platform.wiring.PlatformWiring;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The evaluation service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    PlatformWiring.class,
    EvaluationWiring.class,
    OrganisationWiring.class,
    StatisticsWiring.class,
    SurveyWiring.class,
    TagController.class,
    InvitationController.class,
    SlipController.class
})
public class EvaluationApplication {

    public static void main(String[] args) {
        SpringApplication.run(EvaluationApplication.class, args);
    }
}
