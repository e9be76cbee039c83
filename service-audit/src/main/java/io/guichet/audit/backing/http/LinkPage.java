package io.guichet.audit.backing.http;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.backing.Backings;
import io.guichet.audit.backing.LinkEvents;
import io.guichet.platform.http.InvalidRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the events behind a figure.
 *
 * @param count of all
 * @param digest SHA-256 over all, see {@link Backing}; null for what is still counted anew
 * @param nextPage null on the last one
 */
public record LinkPage(
        long count,
        @Nullable String digest,
        List<EventLink> items,
        @Nullable Integer nextPage) {

    private static final int LAST = 10_000;

    public LinkPage {
        items = List.copyOf(items);
    }

    /** @throws InvalidRequest for a page below 0 or above 10,000 */
    public static int checked(int page) {
        if (page < 0 || page > LAST) throw new InvalidRequest("page", "0 to " + LAST);
        return page;
    }

    /** @throws InvalidRequest for a page below 0 or above 10,000 */
    public static LinkPage of(Backing backing, int page, Backings backings, LinkEvents linkEvents) {
        List<String> events = backings.page(backing, checked(page));
        boolean isLast = (page + 1L) * Backings.PAGE >= backing.count();
        return new LinkPage(
                backing.count(),
                backing.digest(),
                EventLink.of(events, linkEvents.link(events)),
                isLast ? null : page + 1);
    }
}
