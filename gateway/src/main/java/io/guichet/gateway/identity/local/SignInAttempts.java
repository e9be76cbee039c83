package io.guichet.gateway.identity.local;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords per name and address: after five, that address may not try that name for a minute. By both, since by
 * name alone anybody could lock a clerk out.
 */
@Component
@Profile("local-identity")
class SignInAttempts {

    static final int MOST = 5;

    private final Cache<String, Integer> failures = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    boolean areExhausted(String username, String address) {
        var count = failures.getIfPresent(key(username, address));
        return count != null && count >= MOST;
    }

    /** @return how many in a row by now */
    int failed(String username, String address) {
        return failures.asMap().merge(key(username, address), 1, Integer::sum);
    }

    void succeeded(String username, String address) {
        failures.invalidate(key(username, address));
    }

    private static String key(String username, String address) {
        return address + " " + username;
    }
}
