package io.guichet.equipment.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import org.jspecify.annotations.Nullable;

/** The hall that a request is about. */
public final class AskedHall {

    private AskedHall() {}

    /**
     * @param hall as asked; without it the caller's own
     * @throws InvalidRequest when neither says which
     * @throws Forbidden for another hall than the caller's own
     */
    public static String of(@Nullable String hall) {
        String found = orAny(hall);
        if (found == null) throw new InvalidRequest("hall", "which hall?");
        return found;
    }

    /** Null for every hall; only for callers who belong to none in particular. */
    public static @Nullable String orAny(@Nullable String hall) {
        String own = Caller.current().hall();
        if (hall == null) return own;
        String wanted = InvalidRequest.at("hall", () -> Ids.slug("hall", hall));
        if (own != null && !own.equals(wanted)) {
            throw new Forbidden("Your role does not allow this in hall " + wanted + ".");
        }
        return wanted;
    }

    /** @throws Forbidden for a thing of another hall than the caller's own */
    public static void check(String hall) {
        String own = Caller.current().hall();
        if (own != null && !own.equals(hall)) {
            throw new Forbidden("Your role does not allow this in hall " + hall + ".");
        }
    }
}
