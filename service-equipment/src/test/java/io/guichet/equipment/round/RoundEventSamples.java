package io.guichet.equipment.round;

import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.software.Program;
import java.time.Instant;
import java.util.List;

/** One of each event, made by the commands themselves. */
public final class RoundEventSamples {

    private RoundEventSamples() {}

    public static List<RoundEvent> all() {
        Instant at = PlanFixture.NINE;
        Facts here = Facts.of(DeviceFixture.printer("pc-1"));
        Facts gone = Facts.of(DeviceFixture.printer("pc-2"));
        var started = Round.start("round-1", "hall-1", "unit-1", List.of(here, gone), "m001", at);
        Program game = new Program("Game", "1.0", null);
        var scanned = started.after()
                .scan(
                        new Sighting("pc-1", "w1", "socket-pc-1", SealState.INTACT, null, List.of(game)),
                        here,
                        List.of(game),
                        "m001",
                        at.plusSeconds(60));
        var finished = scanned.after().finish("m001", at.plusSeconds(600));
        return List.of(started, scanned, finished).stream()
                .map(change -> change.events().getFirst())
                .toList();
    }
}
