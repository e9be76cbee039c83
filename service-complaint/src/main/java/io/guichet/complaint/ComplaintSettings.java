package io.guichet.complaint;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the complaint service is told.
 *
 * @param rules version of the limits for new cases; default 1
 * @param phrases version of the forbidden and recommended phrases; default 1
 * @param zone where the offices are; default Asia/Shanghai
 * @param officeHours when they work on a working day; default 09:00-12:00,13:30-17:30
 * @param wrongSecrets how often a wrong secret may be tried for one number within {@code attemptsRemembered}; default 5
 * @param attemptsRemembered default 15 minutes
 * @param hashStrength logarithm of the work for one hash of a secret; default 10
 * @param sweepEvery how often expiries are looked for; default 30 s
 */
@Validated
@ConfigurationProperties("guichet.complaint")
public record ComplaintSettings(
        @DefaultValue("1") int rules,
        @DefaultValue("1") int phrases,
        @NotNull @DefaultValue("Asia/Shanghai") ZoneId zone,
        @NotBlank @DefaultValue("09:00-12:00,13:30-17:30") String officeHours,
        @Min(1) @DefaultValue("5") int wrongSecrets,
        @NotNull @DefaultValue("15m") Duration attemptsRemembered,
        @Min(4) @DefaultValue("10") int hashStrength,
        @NotNull @DefaultValue("30s") Duration sweepEvery) {}
