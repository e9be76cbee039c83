package io.guichet.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * @param correctable how long after the first rating a citizen may correct it; default 12 hours, a convention
 * @param appealWorkingDays so many working days after it was said a bad rating may be appealed; default 5. That there is an
 *     appeal is published practice, no source that was read gives the days
 */
@Validated
@ConfigurationProperties("guichet.evaluation")
public record EvaluationSettings(
        @NotNull @DefaultValue("3m") Duration padShows,
        @NotNull @DefaultValue("15m") Duration padAnswers,
        @NotNull @DefaultValue("7d") Duration citizenAnswers,
        @DefaultValue("1") @Min(1) int tagSet,
        @NotNull @DefaultValue("12h") Duration correctable,
        @DefaultValue("5") @Min(1) @Max(60) int appealWorkingDays) {}
