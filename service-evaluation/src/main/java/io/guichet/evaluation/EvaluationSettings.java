package io.guichet.evaluation;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the evaluation service is told.
 *
 * @param padShows how long after the end of a service the pad asks for a rating; default 3 minutes
 * @param padAnswers how long after the end of a service an answer from the pad is taken; default 15 minutes
 * @param citizenAnswers how long after the end of a service the token on the slip is good for a rating; default 7 days
 * @param tagSet version of the tag set offered; default 1
 */
@Validated
@ConfigurationProperties("guichet.evaluation")
public record EvaluationSettings(
        @NotNull @DefaultValue("3m") Duration padShows,
        @NotNull @DefaultValue("15m") Duration padAnswers,
        @NotNull @DefaultValue("7d") Duration citizenAnswers,
        @DefaultValue("1") int tagSet) {}
