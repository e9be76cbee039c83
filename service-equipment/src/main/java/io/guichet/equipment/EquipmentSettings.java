package io.guichet.equipment;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this service is told.
 *
 * @param publicUrl the gateway as a phone reaches it, for QR codes; default {@code http://127.0.0.1:8080}
 * @param sweepEvery how often silent devices, missing checks and half-done steps are looked for; default 15 s
 * @param heartbeatLost so long without a heartbeat within opening hours is a fault; default 5 min
 */
@Validated
@ConfigurationProperties("guichet.equipment")
public record EquipmentSettings(
        @NotNull @DefaultValue("http://127.0.0.1:8080") URI publicUrl,
        @NotNull @DefaultValue("PT15S") Duration sweepEvery,
        @NotNull @DefaultValue("PT5M") Duration heartbeatLost) {}
