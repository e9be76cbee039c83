package io.guichet.equipment.figures;

import io.guichet.equipment.charge.ChargeEvent;
import io.guichet.equipment.charge.ChargeLine;
import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the figures of a hall together. */
public final class CountFigures {

    static final int MOST_DEVICES = 20_000;

    private static final int MOST_PLANS = 50_000;
    private static final int MOST_LINES = 50_000;

    private final Devices devices;
    private final HallTimes times;
    private final DeviceHistory history;
    private final Plans plans;
    private final Shelf<ChargeLine, ChargeEvent> lines;

    public CountFigures(
            Devices devices,
            HallTimes times,
            DeviceHistory history,
            Plans plans,
            Shelf<ChargeLine, ChargeEvent> lines) {
        this.devices = devices;
        this.times = times;
        this.history = history;
        this.plans = plans;
        this.lines = lines;
    }

    /** @param unitId or {@code deviceId}: of these only; both null: of the whole hall */
    public record Scope(
            String hallId,
            @Nullable String unitId,
            @Nullable String deviceId) {}

    public record Figures(Reliability reliability, Compliance compliance, Costs costs) {}

    /**
     * @param until not later than now
     * @throws Refused TOO_MANY_DEVICES for more than 20,000
     */
    public Figures count(Scope scope, Instant from, Instant until) {
        List<Device> meant = meant(scope);
        if (meant.size() > MOST_DEVICES) {
            throw new Refused(Why.TOO_MANY_DEVICES, "More than " + MOST_DEVICES + " devices: go unit by unit.");
        }
        Map<String, Instant> since = new HashMap<>();
        meant.forEach(device -> since.put(device.id(), device.since()));
        List<Outage> outages = history.outages(scope.hallId(), from, until.plus(Reliability.COMES_BACK_WITHIN));
        List<Repair> repairs = history.repairs(scope.hallId(), from, until);
        Set<String> corrective = new HashSet<>();
        // A repair is mostly verified after the device works again.
        history.repairs(scope.hallId(), from, until.plus(Reliability.COMES_BACK_WITHIN))
                .forEach(repair -> corrective.add(repair.faultId()));
        Reliability reliability = Reliability.of(new Reliability.Input(
                from,
                until,
                since,
                outages,
                repairs,
                corrective,
                (begin, end) -> times.open(scope.hallId(), begin, end)));
        List<Plan> planned = plans.withRuns(scope.hallId(), from, MOST_PLANS).stream()
                .filter(plan -> since.containsKey(plan.target().deviceId()))
                .toList();
        return new Figures(reliability, Compliance.of(planned, from, until), Costs.of(lines(scope, from, until)));
    }

    private List<Device> meant(Scope scope) {
        String deviceId = scope.deviceId();
        if (deviceId != null) {
            Device device = devices.find(deviceId);
            return List.of(device);
        }
        return devices.ofHall(scope.hallId(), scope.unitId(), MOST_DEVICES + 1);
    }

    private List<ChargeLine> lines(Scope scope, Instant from, Instant until) {
        Query query = Query.all()
                .where("hallId", scope.hallId())
                .wherePresent("unitId", scope.unitId())
                .wherePresent("deviceId", scope.deviceId())
                .from("at", from)
                .before("at", until)
                .sortedBy("at");
        List<ChargeLine> all = new ArrayList<>();
        for (int skip = 0; skip < MOST_LINES; skip += Query.MOST) {
            List<Kept<ChargeLine>> page = lines.list(query.page(skip, Query.MOST));
            page.forEach(kept -> all.add(kept.it()));
            if (page.size() < Query.MOST) break;
        }
        return all;
    }
}
