package io.guichet.platform.security;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * Where the provider of an installation writes what we go by; a dot leads into an object, as in {@code realm_access.roles}.
 *
 * @param roles names of {@link Role}, any others among them are ignored; default {@code roles}
 * @param hall the only hall of the holder; default {@code hall}
 * @param window the only window of a pad; default {@code window}
 */
public record ClaimNames(
        @DefaultValue("roles") String roles,
        @DefaultValue("hall") String hall,
        @DefaultValue("window") String window) {

    /** Puts what stands there under our own names, and removes what stands under those and was not meant. */
    Converter<Map<String, Object>, Map<String, Object>> toOurs() {
        var usual = MappedJwtClaimSetConverter.withDefaults(Map.of());
        return claims -> {
            var ours = new HashMap<>(usual.convert(claims));
            take(claims, roles, "roles", ours);
            take(claims, hall, "hall", ours);
            take(claims, window, "window", ours);
            return ours;
        };
    }

    private static void take(Map<String, Object> claims, String path, String name, Map<String, Object> ours) {
        Object found = at(claims, path);
        if (found == null) ours.remove(name);
        else ours.put(name, found);
    }

    /** A claim whose own name has dots in it, like a URL, is found first. */
    private static @Nullable Object at(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) return whole;
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(inner, path.substring(dot + 1))
                : null;
    }
}
