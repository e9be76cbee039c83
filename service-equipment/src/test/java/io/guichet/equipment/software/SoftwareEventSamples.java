package io.guichet.equipment.software;

import io.guichet.equipment.plan.PlanFixture;
import java.time.Instant;
import java.util.List;

/** One of each event, made by the commands themselves. */
public final class SoftwareEventSamples {

    private SoftwareEventSamples() {}

    public static List<SoftwareEvent> all() {
        Instant at = PlanFixture.NINE;
        Instant end = at.plusSeconds(86_400);
        var asked = SoftwareRequest.request(
                "request-1", "hall-1", "pc-1", new Program("Card Reader", "2.1", "a".repeat(64)), "读卡", "s1", at);
        var approved = asked.after().decide(new Decision("v001", at.plusSeconds(60), true, "好", end));
        var refused = asked.after().decide(new Decision("v001", at.plusSeconds(60), false, "不需要", null));
        var installed = approved.after().install("m001", at.plusSeconds(120));
        var found = installed.after().found("round-1", "pc-1", at.plusSeconds(180));
        var expired = found.after().expire(end);
        return List.of(asked, approved, refused, installed, found, expired).stream()
                .map(change -> change.events().getFirst())
                .toList();
    }
}
