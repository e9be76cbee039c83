package io.guichet.complaint;

import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.retention.Retention;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
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
 * @param templates version of the wordings to start from; default 1
 * @param attachmentBytes largest file; default 4,000,000: the gateway passes on 4 MiB
 * @param attachmentsMost files of a case from each side; default 10
 * @param rateWithin how long after the end the citizen may rate the handling; default 30 days
 * @param reopenWithin how long after the end the citizen may ask for another answer; default 60 days
 * @param reopenMost how often the citizen may; default 2
 * @param recurrenceWithin how long after the end of a case the same counts as happening again; default 90 days
 * @param keep how long personal data is kept after the end
 * @param sweepEvery how often cases whose time has come are looked for; default 30 s
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
        @DefaultValue("1") int templates,
        @Min(1) @DefaultValue("4000000") int attachmentBytes,
        @Min(1) @DefaultValue("10") int attachmentsMost,
        @NotNull @DefaultValue("30d") Duration rateWithin,
        @NotNull @DefaultValue("60d") Duration reopenWithin,
        @Min(0) @DefaultValue("2") int reopenMost,
        @NotNull @DefaultValue("90d") Duration recurrenceWithin,
        @Valid @DefaultValue Keep keep,
        @NotNull @DefaultValue("30s") Duration sweepEvery) {

    /**
     * How long after its end the personal data of a case is kept; then it is erased. Defaults of this product, not law.
     *
     * @param complaint default 3 years
     * @param suggestion default 1 year
     * @param praise default 1 year
     * @param rectification of bad ratings; default 1 year
     * @param petition default 5 years
     */
    public record Keep(
            @NotNull @DefaultValue("1095d") Duration complaint,
            @NotNull @DefaultValue("365d") Duration suggestion,
            @NotNull @DefaultValue("365d") Duration praise,
            @NotNull @DefaultValue("365d") Duration rectification,
            @NotNull @DefaultValue("1826d") Duration petition) {

        Retention retention() {
            return new Retention(Map.of(
                    Kind.COMPLAINT, complaint,
                    Kind.SUGGESTION, suggestion,
                    Kind.PRAISE, praise,
                    Kind.RECTIFICATION, rectification,
                    Kind.PETITION, petition));
        }
    }
}
