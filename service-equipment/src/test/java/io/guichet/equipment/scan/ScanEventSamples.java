package io.guichet.equipment.scan;

import io.guichet.equipment.plan.PlanFixture;
import java.time.Instant;
import java.util.List;

/** One of each event, made by the commands themselves. */
public final class ScanEventSamples {

    private ScanEventSamples() {}

    public static List<ScanEvent> all() {
        Instant at = PlanFixture.NINE;
        var planned = ScanDuty.plan("pc-1", "hall-1", 7, at.plusSeconds(7 * 86_400), "m001", at);
        var done = planned.after()
                .done(new ScanResult(
                        "ClamAV 1.4", PlanFixture.MONDAY, ScanOutcome.CLEANED, 2, "m001", at.plusSeconds(3600)));
        var overdue = done.after().noteOverdue(at.plusSeconds(8 * 86_400));
        return List.of(planned, done, overdue).stream()
                .map(change -> change.events().getFirst())
                .toList();
    }
}
