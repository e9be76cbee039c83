package io.guichet.gateway.origin;

import io.guichet.gateway.identity.Callers;
import io.guichet.gateway.identity.staff.StaffBrowser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Tells the evaluation service, which has to notice staff rating their own work, where a rating comes from. No other service
 * is told, and no header of these names passes from outside.
 */
@Component
public class Origin {

    /** What all our own headers begin with. */
    public static final String PREFIX = "X-Client-";

    private static final String HASH = PREFIX + "Hash";
    private static final String BROWSER_STAFF = PREFIX + "Browser-Staff";
    private static final String NETWORK_STAFF = PREFIX + "Network-Staff";

    private static final List<String> AT_WORK = List.of("STAFF", "SUPERVISOR");

    private final ClientHash hash;
    private final WorkPlaces places;
    private final StaffBrowser browser;
    private final Callers callers;

    Origin(ClientHash hash, WorkPlaces places, StaffBrowser browser, Callers callers) {
        this.hash = hash;
        this.places = places;
        this.browser = browser;
        this.callers = callers;
    }

    /** Remembers where a member of staff works; anybody else is not remembered. */
    public void note(HttpServletRequest request) {
        var caller = callers.of(request);
        var subject = caller.subject();
        if (subject == null || caller.roles().stream().noneMatch(AT_WORK::contains)) {
            return;
        }
        var place = hash.of(request.getRemoteAddr());
        if (place != null) {
            places.seen(subject, place);
        }
    }

    /** @param header takes a name and a value */
    public void tell(HttpServletRequest request, BiConsumer<String, String> header) {
        var place = hash.of(request.getRemoteAddr());
        if (place != null) {
            header.accept(HASH, place);
            var there = places.at(place);
            if (!there.isEmpty()) {
                header.accept(NETWORK_STAFF, String.join(",", there));
            }
        }
        var staff = browser.staff(request);
        if (staff != null) {
            header.accept(BROWSER_STAFF, staff);
        }
    }
}
