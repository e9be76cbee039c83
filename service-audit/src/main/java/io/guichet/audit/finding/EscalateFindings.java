package io.guichet.audit.finding;

import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Tells the next level of findings that are late. */
public final class EscalateFindings {

    private static final int AT_ONCE = 200;

    private final Shelf<Finding, FindingEvent> findings;
    private final Zones zones;
    private final Clock clock;

    public EscalateFindings(Shelf<Finding, FindingEvent> findings, Zones zones, Clock clock) {
        this.findings = findings;
        this.zones = zones;
        this.clock = clock;
    }

    public void escalate() {
        Instant now = clock.instant();
        // A day ahead for zones east of ours; each finding decides by its own hall's day.
        String tomorrow =
                LocalDate.ofInstant(now, Zones.UNTIL_KNOWN).plusDays(1).toString();
        Wanted late = Wanted.all()
                .with("state", Finding.State.OPEN)
                .before("dueOn", tomorrow)
                .ascending("dueOn");
        for (int from = 0; ; from += AT_ONCE) {
            List<Stored<Finding>> some = findings.list(late, from, AT_ONCE);
            some.forEach(one -> escalate(one, now));
            if (some.size() < AT_ONCE) return;
        }
    }

    private void escalate(Stored<Finding> one, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zones.of(one.value().hallId()));
        try {
            findings.save(one, one.value().escalate(today, now), "escalation|" + today);
        } catch (Stale | Pushback later) {
            // Changed at this moment, or the broker is away: the next look sees.
        }
    }
}
