package io.guichet.platform.security;

import java.util.List;
import org.springframework.http.HttpMethod;

/**
 * The whole of a service's HTTP surface and who may use it: what is not listed is denied. The first line that fits
 * decides.
 */
public record AccessPolicy(List<Line> lines) {

    /**
     * One kind of request.
     *
     * @param roles any of them suffices; empty means the public
     */
    public record Line(HttpMethod method, String path, List<Role> roles) {

        public Line {
            roles = List.copyOf(roles);
        }
    }

    public AccessPolicy {
        lines = List.copyOf(lines);
    }

    public static AccessPolicy of(Line... lines) {
        return new AccessPolicy(List.of(lines));
    }

    public static Line open(HttpMethod method, String path) {
        return new Line(method, path, List.of());
    }

    public static Line only(HttpMethod method, String path, Role... roles) {
        if (roles.length == 0) throw new IllegalArgumentException(path + ": no role; say open() if that is meant");
        return new Line(method, path, List.of(roles));
    }
}
