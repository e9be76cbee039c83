package io.guichet.audit.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the ledger is told.
 *
 * @param origin name of the log and of its key, like an address without scheme; default {@code guichet.local/audit}
 * @param keyFile the private key: Go's {@code PRIVATE+KEY+…} line or 32 random bytes in base64; without one nothing is
 *     signed and readers see nothing
 * @param retiredKeys vkeys that signed before; default none
 * @param checkpointFile where the last checkpoint is kept outside of the database
 * @param topics which topics are read; default all of the platform but dead letters
 * @param compacted topics whose offsets have gaps by design; default {@code guichet.queue.organisation}
 */
@Validated
@ConfigurationProperties("guichet.audit.ledger")
public record LedgerSettings(
        @NotBlank @DefaultValue("guichet.local/audit") String origin,
        @Nullable Path keyFile,
        @DefaultValue List<String> retiredKeys,
        @Nullable Path checkpointFile,

        @NotNull @DefaultValue("guichet\\.(?!dead-letter$).+")
        Pattern topics,

        @DefaultValue("guichet.queue.organisation") Set<String> compacted) {

    /**
     * Before the database's name, the consumer group: one for each ledger, since what two replicas share is the database.
     * A broker with access lists must let it (KafkaAccessTest in deploy/kubernetes).
     */
    static final String GROUP_PREFIX = "guichet.audit.ledger.";
}
