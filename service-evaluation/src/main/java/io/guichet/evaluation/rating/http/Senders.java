package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Sender;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the gateway says of a sender. It drops headers of these names that come from outside, so what is here is the
 * gateway's own word, or absent; a garbled one counts as absent.
 */
final class Senders {

    /** Keyed hash of the client's address, of the day. */
    static final String CLIENT_HASH = "X-Client-Hash";

    /** Staff numbers, with commas, who signed in with this browser lately. */
    static final String BROWSER_STAFF = "X-Client-Browser-Staff";

    /** Staff numbers, with commas, who work from the client's address. */
    static final String NETWORK_STAFF = "X-Client-Network-Staff";

    private static final int LONGEST = 200;
    private static final int MOST = 64;

    private Senders() {}

    static Sender of(Caller caller, HttpServletRequest request) {
        boolean houseDevice = caller.hasAny(Role.PAD, Role.KIOSK);
        return new Sender(
                caller.hasAny(Role.PAD) ? caller.window() : null,
                houseDevice,
                houseDevice ? "account|" + caller.subject() : device(request),
                staff(request.getHeader(BROWSER_STAFF)),
                staff(request.getHeader(NETWORK_STAFF)));
    }

    /** The phones of a hall share one address, so the browser counts as well. */
    private static @Nullable String device(HttpServletRequest request) {
        String client = request.getHeader(CLIENT_HASH);
        if (client == null || client.isBlank() || client.length() > LONGEST) return null;
        String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return "client|" + client + "|" + browser.substring(0, Math.min(LONGEST, browser.length()));
    }

    private static Set<String> staff(@Nullable String header) {
        if (header == null) return Set.of();
        return Arrays.stream(header.split(",", MOST + 1))
                .limit(MOST)
                .map(String::strip)
                .filter(Senders::isStaffNumber)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isStaffNumber(String text) {
        try {
            Ids.slug("staff", text);
            return true;
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }
}
