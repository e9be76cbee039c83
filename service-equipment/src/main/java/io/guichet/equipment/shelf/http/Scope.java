package io.guichet.equipment.shelf.http;

import io.guichet.equipment.shelf.Check;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import org.jspecify.annotations.Nullable;

/** What of a list the caller may see, and values of an address. */
public final class Scope {

    private Scope() {}

    /**
     * The hall that is listed: the caller's own, if there is one; else the wanted one; null for all.
     *
     * @throws Forbidden for another hall than the caller's own
     */
    public static @Nullable String hall(@Nullable String wanted) {
        String own = Caller.current().hall();
        String checked = slug("hall", wanted);
        if (own == null) return checked;
        if (checked != null && !checked.equals(own)) throw new Forbidden("You see hall " + own + " only.");
        return own;
    }

    /** @throws InvalidRequest unless absent or an id that people choose */
    public static @Nullable String slug(String name, @Nullable String value) {
        return value == null ? null : InvalidRequest.at(name, () -> Check.slug(name, value));
    }
}
