package io.guichet.complaint.figures;

import io.guichet.complaint.casefile.Backlog;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.Kind;
import io.guichet.platform.figures.Rows;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Open and overdue cases by kind. Not by hall: whoever brings a case says which, and may say anything. */
public final class CountBacklog {

    private final CaseFiles files;
    private final Clock clock;
    private final Rows open;
    private final Rows overdue;

    public CountBacklog(CaseFiles files, Clock clock, MeterRegistry meters) {
        this.files = files;
        this.clock = clock;
        this.open = new Rows(meters, "guichet.cases.open", "cases that are not closed", "kind");
        this.overdue = new Rows(meters, "guichet.cases.overdue", "open cases with a limit that has ended", "kind");
    }

    public void count() {
        Map<List<String>, Integer> many = new HashMap<>();
        Map<List<String>, Integer> late = new HashMap<>();
        for (Kind kind : Kind.values()) {
            many.put(labels(kind), 0);
            late.put(labels(kind), 0);
        }
        for (Backlog backlog : files.backlog(clock.instant())) {
            many.put(labels(backlog.kind()), backlog.open());
            late.put(labels(backlog.kind()), backlog.overdue());
        }
        open.set(many);
        overdue.set(late);
    }

    private static List<String> labels(Kind kind) {
        return List.of(kind.name().toLowerCase(Locale.ROOT));
    }
}
