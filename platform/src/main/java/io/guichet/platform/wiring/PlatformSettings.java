package io.guichet.platform.wiring;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What every service is told.
 *
 * @param name of the service, like {@code queue}: names its events' source, its lease, its consumer groups
 * @param secret 32 random bytes in base64, for tokens that follow from ids; the same on all replicas
 * @param sweepEvery how often events that a crash left aboard are looked for; default 1 s
 * @param bodyLimit largest request body taken; default 256 KB
 * @param requestsAtOnce how many requests may be under way at the same time, one more is refused with 503; default 256, what
 *     the gateway passes on to one service. Event streams do not count
 * @param measureEvery the pause between two counts of what has to be counted for the figures; default 15 s, as often as
 *     they are collected
 * @param collectWhenQuiet whether the heap is collected while there is little to do, so that memory goes back to the
 *     system; default no
 */
@Validated
@ConfigurationProperties("guichet")
public record PlatformSettings(
        @NotBlank String name,
        @NotBlank String secret,
        @NotNull @DefaultValue("1s") Duration sweepEvery,
        @NotNull @DefaultValue("256KB") DataSize bodyLimit,
        @Min(4) @DefaultValue("256") int requestsAtOnce,
        @NotNull @DefaultValue("15s") Duration measureEvery,
        boolean collectWhenQuiet) {

    @Override
    public String toString() {
        return "PlatformSettings[" + name + ", sweepEvery=" + sweepEvery + ", bodyLimit=" + bodyLimit + "]";
    }
}
