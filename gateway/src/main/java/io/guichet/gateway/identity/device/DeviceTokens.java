package io.guichet.gateway.identity.device;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import org.springframework.stereotype.Component;

/**
 * Access tokens of devices, fetched when needed and kept until shortly before they expire. A refusal is kept for a
 * moment too, since every attempt costs the provider a password hash.
 */
@Component
public class DeviceTokens {

    private final TokenEndpoint endpoint;
    private final Cache<Device, Grant> grants = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfter(Expiry.<Device, Grant>creating((_, grant) -> grant.lasts()))
            .build();

    DeviceTokens(TokenEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * One request to the provider at a time for a device, however many of its requests wait.
     *
     * @throws io.guichet.gateway.identity.provider.ProviderUnreachable and remembers nothing
     */
    public Grant of(Device device) {
        return grants.get(device, endpoint::ask);
    }
}
