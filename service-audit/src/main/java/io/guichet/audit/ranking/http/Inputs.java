package io.guichet.audit.ranking.http;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.backing.Backings;
import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.backing.http.EventLink;
import io.guichet.audit.backing.http.LinkPage;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.ranking.Part;
import io.guichet.audit.ranking.Ranked;
import io.guichet.platform.domain.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events behind one part of a unit's score: as they were kept at publication, before it as they count now. */
public final class Inputs {

    private final Facts facts;
    private final Backings backings;
    private final LinkEvents linkEvents;

    public Inputs(Facts facts, Backings backings, LinkEvents linkEvents) {
        this.facts = facts;
        this.backings = backings;
        this.linkEvents = linkEvents;
    }

    /** @throws NotFound for a kind that is no part of this score */
    LinkPage of(Ranked unit, int year, Fact.Kind kind, int page) {
        Backing kept = backing(unit, kind);
        if (kept != null) return LinkPage.of(kept, page, backings, linkEvents);
        int from = LinkPage.checked(page) * Backings.PAGE;
        List<Fact> found = facts.counting(unit.unitId(), year, kind, from, Backings.PAGE + 1);
        List<String> events =
                found.stream().limit(Backings.PAGE).map(Fact::eventId).toList();
        return new LinkPage(
                count(unit, kind),
                null,
                EventLink.of(events, linkEvents.link(events)),
                found.size() > Backings.PAGE ? page + 1 : null);
    }

    private static @Nullable Backing backing(Ranked unit, Fact.Kind kind) {
        return kind == Fact.Kind.SERVED ? unit.services() : part(unit, kind).backing();
    }

    private static long count(Ranked unit, Fact.Kind kind) {
        if (kind != Fact.Kind.SERVED) return part(unit, kind).count();
        return unit.parts().stream()
                .filter(part -> part.kind() == Fact.Kind.COMPLAINT || part.kind() == Fact.Kind.VIOLATION)
                .mapToLong(Part::of)
                .findFirst()
                .orElse(0);
    }

    private static Part part(Ranked unit, Fact.Kind kind) {
        return unit.parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("input", kind.name()));
    }
}
