package io.guichet.equipment.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Formulas of docs/equipment-figures.md. A figure that cannot be told is null, never 0.
 *
 * @param devices how many
 * @param operatingSeconds posted opening hours over all devices, from when each was registered
 * @param downSeconds of those, in which a device could not be used; one that still is counts until now
 * @param failures how often a device went down
 * @param mtbfSeconds operating time without the down time, per failure
 * @param mttrSeconds from the report to the repair, over faults repaired with a corrective order
 * @param repairs how many faults that is
 * @param openFaults that stand at the end
 * @param availability share of the operating time in which devices could be used
 * @param verified corrective orders verified
 * @param firstTimeFix share of them that did not come back: neither from verification nor as a fault within 30 days
 */
public record Reliability(
        int devices,
        long operatingSeconds,
        long downSeconds,
        int failures,
        @Nullable Long mtbfSeconds,
        @Nullable Long mttrSeconds,
        int repairs,
        int openFaults,
        @Nullable Double availability,
        int verified,
        @Nullable Double firstTimeFix) {

    static final Duration COMES_BACK_WITHIN = Duration.ofDays(30);

    /**
     * What it is made of.
     *
     * @param since by device: when it was registered
     * @param outages that stood at some moment from {@code from} to 30 days after {@code until}
     * @param repairs verified in the time
     * @param corrective faults that have a corrective order
     * @param open posted opening time between two moments
     */
    record Input(
            Instant from,
            Instant until,
            Map<String, Instant> since,
            List<Outage> outages,
            List<Repair> repairs,
            Set<String> corrective,
            OpenTime open) {}

    /** How long the hall is open between two moments. */
    @FunctionalInterface
    interface OpenTime {
        Duration between(Instant from, Instant until);
    }

    static Reliability of(Input in) {
        List<Outage> meant = in.outages.stream()
                .filter(outage -> in.since.containsKey(outage.deviceId()))
                .toList();
        long operating = operating(in);
        Map<String, List<Spell>> down = downSpells(in, meant);
        long downSeconds = sum(down, spell -> clipped(in, spell).toSeconds());
        int failures = (int) sum(down, spell -> spell.from().isBefore(in.from) ? 0 : 1);
        List<Outage> repaired = meant.stream()
                .filter(outage -> isIn(in, outage.until()) && in.corrective.contains(outage.faultId()))
                .toList();
        List<Repair> verified = in.repairs.stream()
                .filter(repair -> in.since.containsKey(repair.deviceId()))
                .toList();
        long fixed =
                verified.stream().filter(repair -> staysFixed(repair, meant)).count();
        return new Reliability(
                in.since.size(),
                operating,
                downSeconds,
                failures,
                failures == 0 ? null : Long.valueOf((operating - downSeconds) / failures),
                mean(repaired),
                repaired.size(),
                (int) meant.stream()
                        .filter(outage -> outage.from().isBefore(in.until) && !endsBy(outage, in.until))
                        .count(),
                operating == 0 ? null : Double.valueOf(1 - (double) downSeconds / operating),
                verified.size(),
                verified.isEmpty() ? null : Double.valueOf((double) fixed / verified.size()));
    }

    private static long operating(Input in) {
        Map<Instant, Duration> known = new HashMap<>();
        long all = 0;
        for (Instant since : in.since.values()) {
            Instant begin = since.isAfter(in.from) ? since : in.from;
            if (!begin.isBefore(in.until)) continue;
            all += known.computeIfAbsent(begin, at -> in.open.between(at, in.until))
                    .toSeconds();
        }
        return all;
    }

    /** By device, merged, those that touch the time. */
    private static Map<String, List<Spell>> downSpells(Input in, List<Outage> outages) {
        Map<String, List<Spell>> byDevice = new HashMap<>();
        for (Outage outage : outages) {
            if (!outage.down() || !outage.from().isBefore(in.until)) continue;
            Instant end = outage.until() == null || outage.until().isAfter(in.until) ? in.until : outage.until();
            if (end.isBefore(in.from)) continue;
            byDevice.computeIfAbsent(outage.deviceId(), id -> new ArrayList<>()).add(new Spell(outage.from(), end));
        }
        byDevice.replaceAll((device, spells) -> Spell.merged(spells));
        return byDevice;
    }

    private static Duration clipped(Input in, Spell spell) {
        return in.open.between(spell.from().isBefore(in.from) ? in.from : spell.from(), spell.until());
    }

    private static long sum(Map<String, List<Spell>> spells, ToLongFunction<Spell> of) {
        return spells.values().stream().flatMap(List::stream).mapToLong(of).sum();
    }

    private static @Nullable Long mean(List<Outage> repaired) {
        if (repaired.isEmpty()) return null;
        long all = repaired.stream()
                .mapToLong(outage -> Duration.between(outage.from(), Objects.requireNonNull(outage.until()))
                        .toSeconds())
                .sum();
        return all / repaired.size();
    }

    private static boolean staysFixed(Repair repair, List<Outage> outages) {
        Instant until = repair.verifiedAt().plus(COMES_BACK_WITHIN);
        return repair.reworks() == 0
                && outages.stream()
                        .noneMatch(outage -> outage.deviceId().equals(repair.deviceId())
                                && !outage.faultId().equals(repair.faultId())
                                && outage.from().isAfter(repair.verifiedAt())
                                && outage.from().isBefore(until));
    }

    private static boolean endsBy(Outage outage, Instant moment) {
        return outage.until() != null && !outage.until().isAfter(moment);
    }

    private static boolean isIn(Input in, @Nullable Instant at) {
        return at != null && !at.isBefore(in.from) && at.isBefore(in.until);
    }
}
