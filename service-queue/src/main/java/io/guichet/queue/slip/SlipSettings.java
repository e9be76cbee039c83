package io.guichet.queue.slip;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What slips need to know of the outside.
 *
 * @param publicUrl address of the gateway as a visitor's phone reaches it; default {@code http://127.0.0.1:8080}
 */
@Validated
@ConfigurationProperties("guichet.slip")
public record SlipSettings(
        @NotNull @DefaultValue("http://127.0.0.1:8080") URI publicUrl) {}
