package io.guichet.audit.security;

import io.guichet.audit.Contracts;
import io.guichet.audit.ledger.SmallLog;
import io.guichet.audit.reading.NoteReading;
import io.guichet.audit.reading.Reading;
import io.guichet.audit.reading.ReadingEvent;
import io.guichet.audit.reading.Readings;
import io.guichet.platform.domain.Change;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A log of 2026-11-23, nine in the morning in China. */
public final class SecurityReportFixture implements Readings {

    public static final Instant FROM = Instant.parse("2026-11-23T00:00:00Z");
    public static final Instant TO = Instant.parse("2026-11-24T00:00:00Z");

    public final SmallLog log = new SmallLog();
    public final List<Reading> read = new ArrayList<>();
    public final NoteReading noteReading = new NoteReading(this, new TurnableClock(TO));
    private long subjects;

    public WriteSecurityReport write() {
        return new WriteSecurityReport(new LoggedEntries(log.reader()), log.reader());
    }

    public void sample(String name) {
        log.append(name, "subject-" + subjects++, 16, Contracts.event(name + ".v1"));
    }

    @Override
    public void add(Change<Reading, ReadingEvent> change) {
        read.add(change.after());
    }

    @Override
    public void forget(Instant before) {
        // Nothing is old here.
    }
}
