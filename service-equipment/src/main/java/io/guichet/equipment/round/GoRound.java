package io.guichet.equipment.round;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.equipment.software.Approvals;
import io.guichet.equipment.software.Program;
import io.guichet.equipment.software.SoftwareRequest;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round: started, scan by scan, finished. */
public final class GoRound {

    private final Shelf<Round, RoundEvent> rounds;
    private final Devices devices;
    private final Approvals approvals;

    public GoRound(Shelf<Round, RoundEvent> rounds, Devices devices, Approvals approvals) {
        this.rounds = rounds;
        this.devices = devices;
        this.approvals = approvals;
    }

    /**
     * @param unitId null for the whole hall
     * @throws Refused TOO_MANY_DEVICES when it is more than one round can be
     */
    public Kept<Round> start(String hallId, @Nullable String unitId, Act act) {
        List<Device> there = devices.ofHall(hallId, unitId, Round.MOST_DEVICES + 1);
        if (there.size() > Round.MOST_DEVICES) {
            throw new Refused(Why.TOO_MANY_DEVICES, "More than " + Round.MOST_DEVICES + " devices: go unit by unit.");
        }
        List<Facts> expected = there.stream().map(Facts::of).toList();
        String id = Ids.of("round|" + act.key());
        return rounds.add(Round.start(id, hallId, unitId, expected, act.by(), act.at()), act.key());
    }

    public Kept<Round> scan(String id, Sighting sighting, Act act) {
        Device device = devices.known(sighting.deviceId()).orElse(null);
        List<Program> software = sighting.software() == null ? List.of() : sighting.software();
        Kept<Round> scanned = rounds.change(
                id,
                act,
                round -> round.scan(
                        sighting,
                        device == null ? null : Facts.of(device),
                        device == null ? List.of() : unapproved(device, software, act.at()),
                        act.by(),
                        act.at()));
        // A second document: what a crash leaves out here, the next round finds.
        if (device != null && !software.isEmpty()) {
            approvals.noteFound(device.hallId(), device.id(), software, id, act.at());
        }
        return scanned;
    }

    public Kept<Round> finish(String id, Act act) {
        return rounds.change(id, act, round -> round.finish(act.by(), act.at()));
    }

    private List<Program> unapproved(Device device, List<Program> software, Instant now) {
        if (software.isEmpty()) return List.of();
        List<SoftwareRequest> approved = approvals.of(device.hallId(), device.id());
        return software.stream()
                .filter(program -> approved.stream().noneMatch(one -> one.allows(device.id(), program, now)))
                .toList();
    }
}
