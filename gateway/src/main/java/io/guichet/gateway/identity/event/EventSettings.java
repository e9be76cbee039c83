package io.guichet.gateway.identity.event;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code guichet.identity.events}; only with local-identity.
 *
 * @param bootstrapServers the broker that failed sign-ins and changed roles are told to; none: nothing is told
 * @param folder where they wait for it, and where it is kept who had which roles at the last start;
 *     {@code identity-events} beside the identity file. Must outlive the process
 * @param limit of what waits; what comes then is lost and counted. 16 MB: some 40,000 events
 * @param kafka further settings of the producer, certificates above all
 */
@ConfigurationProperties("guichet.identity.events")
public record EventSettings(
        @Nullable String bootstrapServers,
        @Nullable Path folder,
        @DefaultValue("16MB") DataSize limit,
        @DefaultValue Map<String, String> kafka) {

    boolean isTold() {
        return bootstrapServers != null && !bootstrapServers.isBlank();
    }
}
