package io.guichet.gateway.identity.provider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Where a provider elsewhere writes what pages and limits go by; a dot leads into an object, as in
 * {@code realm_access.roles}. The services have settings of the same names, for they read tokens themselves.
 *
 * @param roles default {@code roles}
 * @param hall default {@code hall}
 * @param window default {@code window}
 */
public record ClaimNames(
        @DefaultValue("roles") String roles,
        @DefaultValue("hall") String hall,
        @DefaultValue("window") String window) {

    public Claims read(ClaimAccessor token) {
        var claims = token.getClaims();
        return new Claims(
                Objects.requireNonNullElse(token.getClaimAsString("sub"), ""),
                token.getClaimAsString("name"),
                texts(at(claims, roles)),
                text(at(claims, hall)),
                text(at(claims, window)));
    }

    /** A claim whose own name has dots in it, like a URL, is found first. */
    private static @Nullable Object at(Map<?, ?> claims, String path) {
        var whole = claims.get(path);
        var dot = path.indexOf('.');
        if (whole != null || dot < 0) return whole;
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(inner, path.substring(dot + 1))
                : null;
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim instanceof String text ? text : null;
    }

    private static List<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
