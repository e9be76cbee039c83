package io.guichet.equipment.scan;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.InvalidRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Plans searches for viruses, notes their results, and looks for those that are overdue (C9). */
public final class KeepScanning {

    static final int MOST_DEVICES = 2_000;

    private static final int AT_ONCE = 500;

    private final Shelf<ScanDuty, ScanEvent> duties;
    private final Devices devices;
    private final Clock clock;

    public KeepScanning(Shelf<ScanDuty, ScanEvent> duties, Devices devices, Clock clock) {
        this.duties = duties;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * Every device of a category in a hall; those that have a plan get this one. A device that is put there later is not
     * in it: the same again covers it.
     *
     * @return how many devices it is
     * @throws InvalidRequest when there is no such device
     * @throws Refused TOO_MANY_DEVICES for more than 2,000 devices in the hall
     */
    public int plan(String hallId, String category, int everyDays, Act act) {
        List<Device> there = devices.ofHall(hallId, null, MOST_DEVICES + 1);
        if (there.size() > MOST_DEVICES) {
            throw new Refused(Why.TOO_MANY_DEVICES, "More than " + MOST_DEVICES + " devices in the hall.");
        }
        List<Device> meant = there.stream()
                .filter(device -> device.category().equals(category))
                .toList();
        if (meant.isEmpty()) throw new InvalidRequest("/category", "the hall has no device of this category");
        // The first search is due within one interval from now.
        Instant firstAt = act.at().plus(Duration.ofDays(everyDays));
        for (Device device : meant) {
            duties.add(ScanDuty.plan(device.id(), hallId, everyDays, firstAt, act.by(), act.at()), act.key());
            duties.change(device.id(), act, duty -> duty.replan(hallId, everyDays, firstAt, act.by(), act.at()));
        }
        return meant.size();
    }

    /** @throws io.guichet.platform.domain.NotFound for a device without a plan */
    public Kept<ScanDuty> done(String deviceId, ScanResult result, Act act) {
        return duties.change(deviceId, act, duty -> duty.done(result));
    }

    /** Run now and then, by any number of processes. */
    public void noteOverdue() {
        Instant now = clock.instant();
        Query late = Query.all()
                .before("dueAt", now.plusMillis(1))
                .whereAbsent("overdueNoted")
                .sortedBy("dueAt")
                .page(0, AT_ONCE);
        for (Kept<ScanDuty> kept : duties.list(late)) {
            try {
                duties.save(kept, kept.it().noteOverdue(now), kept.command());
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }
}
