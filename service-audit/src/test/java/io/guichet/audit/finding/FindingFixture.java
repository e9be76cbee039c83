package io.guichet.audit.finding;

import io.guichet.audit.inspection.InspectionFixture;
import io.guichet.audit.inspection.Noted;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import java.util.List;

/** Findings of a published inspection by i1, owned by s1, due on 2026-11-30. */
public final class FindingFixture {

    public final InspectionFixture inspections = new InspectionFixture();
    public final InMemoryShelf<Finding, FindingEvent> shelf = new InMemoryShelf<>(Finding.SHAPE);
    public final FollowPublication follow =
            new FollowPublication(inspections.shelf, shelf, inspections.places, inspections.clock);
    public final WorkOnFinding work = new WorkOnFinding(shelf, new Zones(inspections.places), inspections.clock);
    public final EscalateFindings escalate =
            new EscalateFindings(shelf, new Zones(inspections.places), inspections.clock);

    /** The first of what this inspection noted. */
    public Finding raised(Noted... noted) {
        follow.published(inspections.published(false, noted).id());
        return all().getFirst();
    }

    public List<Finding> all() {
        return shelf.list(Wanted.all(), 0, 100).stream().map(Stored::value).toList();
    }

    public static List<FindingEvent> events() {
        FindingFixture fixture = new FindingFixture();
        String id = fixture.raised(InspectionFixture.noted("s1", null)).id();
        fixture.inspections.clock.set(java.time.Instant.parse("2026-11-30T16:00:00Z"));
        fixture.escalate.escalate();
        fixture.work.correct(id, "s1", false, "已整理", List.of(), "k1", version -> {});
        fixture.work.reinspect(id, "i2", true, "整洁", null, "k2", version -> {});
        return fixture.shelf.told();
    }
}
