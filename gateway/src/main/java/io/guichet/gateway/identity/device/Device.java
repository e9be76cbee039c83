package io.guichet.gateway.identity.device;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The credentials of a kiosk, a display or a pad. */
public record Device(
        @NotBlank @Size(max = 64) String clientId,
        @NotBlank @Size(max = 256) String clientSecret) {

    /** Without the secret: this text ends up in logs. */
    @Override
    public String toString() {
        return "Device[" + clientId + "]";
    }
}
