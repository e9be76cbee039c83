package io.guichet.gateway.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as limits care.
 *
 * @param key tells callers apart; a subject can never have the key of an address
 * @param subject null for those we do not know
 */
public record Caller(String key, @Nullable String subject, List<String> roles) {

    static Caller known(String subject, List<String> roles) {
        return new Caller("subject:" + subject, subject, roles);
    }

    static Caller at(String address) {
        return new Caller("address:" + address, null, List.of());
    }
}
