package io.guichet.platform.security;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who sends the request.
 *
 * @param subject staff number or device id; {@code anonymous} for the public
 * @param hall the only hall this caller belongs to; null means every hall for the roles that span halls
 * @param window the only window a pad belongs to
 */
public record Caller(
        String subject,
        Set<Role> roles,
        @Nullable String hall,
        @Nullable String window) {

    private static final Caller ANYBODY = new Caller("anonymous", Set.of(), null, null);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The caller of the request that this thread serves. */
    public static Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token ? of(token.getToken()) : ANYBODY;
    }

    static Caller of(Jwt token) {
        String subject = token.getSubject();
        if (subject == null) throw new Forbidden("The token names nobody.");
        return new Caller(subject, rolesOf(token), token.getClaimAsString("hall"), token.getClaimAsString("window"));
    }

    /** Unknown role names are ignored: they grant nothing here. */
    static Set<Role> rolesOf(Jwt token) {
        List<String> names = token.getClaimAsStringList("roles");
        Set<Role> roles = new HashSet<>();
        if (names == null) return roles;
        for (Role role : Role.values()) {
            if (names.contains(role.name())) roles.add(role);
        }
        return roles;
    }

    public boolean isAnonymous() {
        return this.equals(ANYBODY);
    }

    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) return true;
        }
        return false;
    }

    /** True when the caller has one of the roles and belongs to this hall (or to none in particular). */
    public boolean may(String hallId, Role... wanted) {
        return hasAny(wanted) && (hall == null || hall.equals(hallId));
    }

    /** @throws Forbidden unless {@link #may} */
    public void require(String hallId, Role... wanted) {
        if (!may(hallId, wanted)) throw new Forbidden("Your role does not allow this in hall " + hallId + ".");
    }

    /** @throws Forbidden when bound to another window than this one */
    public void requireWindow(String windowId) {
        if (window != null && !window.equals(windowId)) {
            throw new Forbidden("This device belongs to another window.");
        }
    }
}
