package io.guichet.platform.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are believed.
 *
 * @param issuer the exact {@code iss}
 * @param jwkSetUri where the issuer's public keys are read, at the first token and when a new key appears
 * @param claims how the provider names roles, hall and window
 */
@Validated
@ConfigurationProperties("guichet.security")
public record SecuritySettings(
        @NotBlank String issuer,
        @NotBlank String jwkSetUri,
        @DefaultValue ClaimNames claims) {}
