package io.guichet.equipment.round;

import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.equipment.software.Program;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody goes through a hall and scans what is there.
 *
 * @param unitId null for the whole hall
 * @param expected what the registry said when the round began
 */
public record Round(
        String id,
        String hallId,
        @Nullable String unitId,
        List<Facts> expected,
        List<Seen> seen,
        List<Finding> findings,
        String startedBy,
        Instant startedAt,
        @Nullable String finishedBy,
        @Nullable Instant finishedAt)
        implements Thing {

    /** All of it is one document. */
    public static final int MOST_DEVICES = 2_000;

    public Round {
        expected = List.copyOf(expected);
        seen = List.copyOf(seen);
        findings = List.copyOf(findings);
    }

    static Change<Round, RoundEvent> start(
            String id, String hallId, @Nullable String unitId, List<Facts> expected, String by, Instant now) {
        Round round = new Round(id, hallId, unitId, expected, List.of(), List.of(), by, now, null, null);
        return Change.of(round, new RoundEvent.Started(id, hallId, unitId, expected.size(), by, now));
    }

    /**
     * @param facts as registered now; null for a label that the registry does not know
     * @param unapproved what is installed and may not be
     * @throws Refused WRONG_STATE when the round is finished
     */
    Change<Round, RoundEvent> scan(
            Sighting sighting, @Nullable Facts facts, List<Program> unapproved, String by, Instant now) {
        refuseFinished();
        List<Seen> all = new ArrayList<>(seen);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).deviceId().equals(sighting.deviceId())) {
                // Flagged, and not counted again: the first look stands.
                all.set(i, all.get(i).again());
                return Change.none(with(all, findings));
            }
        }
        if (all.size() >= 2 * MOST_DEVICES) throw new Refused(Why.TOO_MANY_DEVICES, "This round has seen too much.");
        List<Program> software = sighting.software() == null ? List.of() : sighting.software();
        all.add(new Seen(
                sighting.deviceId(),
                facts,
                sighting.windowId(),
                sighting.socketId(),
                sighting.seal(),
                sighting.sealNumber(),
                software.size(),
                by,
                now,
                0));
        List<Finding> found = findingsOf(sighting, facts, unapproved, now);
        List<Finding> more = new ArrayList<>(findings);
        more.addAll(found);
        return new Change<>(
                with(all, more),
                found.stream()
                        .map(finding -> told(finding, sighting.windowId()))
                        .toList());
    }

    /** @throws Refused WRONG_STATE when it was finished before */
    Change<Round, RoundEvent> finish(String by, Instant now) {
        refuseFinished();
        Set<String> there = new HashSet<>();
        seen.forEach(one -> there.add(one.deviceId()));
        List<Finding> more = new ArrayList<>(findings);
        List<String> missing = new ArrayList<>();
        for (Facts facts : expected) {
            if (there.contains(facts.deviceId())) continue;
            missing.add(facts.deviceId());
            more.add(finding(FindingKind.MISSING, facts.deviceId(), facts.windowId(), null, facts, List.of(), now));
        }
        Round after = new Round(id, hallId, unitId, expected, seen, more, startedBy, startedAt, by, now);
        return Change.of(
                after,
                new RoundEvent.Finished(
                        id,
                        hallId,
                        unitId,
                        expected.size(),
                        expected.size() - missing.size(),
                        (int) more.stream()
                                .filter(one -> one.kind() == FindingKind.UNEXPECTED)
                                .count(),
                        more.size(),
                        missing,
                        by,
                        now));
    }

    public @Nullable Seen seen(String deviceId) {
        return seen.stream()
                .filter(one -> one.deviceId().equals(deviceId))
                .findFirst()
                .orElse(null);
    }

    private List<Finding> findingsOf(Sighting sighting, @Nullable Facts facts, List<Program> unapproved, Instant now) {
        String device = sighting.deviceId();
        List<Finding> found = new ArrayList<>();
        boolean isExpected = expected.stream().anyMatch(one -> one.deviceId().equals(device));
        if (!isExpected) {
            String belongs = facts == null ? null : facts.hallId();
            found.add(finding(FindingKind.UNEXPECTED, device, belongs, hallId, facts, List.of(), now));
        }
        if (facts == null) return found;
        if (isExpected && !Objects.equals(facts.windowId(), sighting.windowId())) {
            found.add(finding(
                    FindingKind.WRONG_PLACE, device, facts.windowId(), sighting.windowId(), facts, List.of(), now));
        }
        if (sighting.socketId() != null && !sighting.socketId().equals(facts.socketId())) {
            found.add(finding(
                    FindingKind.SOCKET_DRIFT, device, facts.socketId(), sighting.socketId(), facts, List.of(), now));
        }
        if (isSealBroken(sighting, facts)) {
            String looks = sighting.sealNumber() == null ? sighting.seal().name() : sighting.sealNumber();
            found.add(finding(FindingKind.SEAL_BROKEN, device, facts.sealNumber(), looks, facts, List.of(), now));
        }
        if (!unapproved.isEmpty()) {
            found.add(finding(FindingKind.UNAPPROVED_SOFTWARE, device, null, null, facts, unapproved, now));
        }
        return found;
    }

    /** A device without a registered seal may have none; what has one must have this one, whole. */
    private static boolean isSealBroken(Sighting sighting, Facts facts) {
        if (sighting.seal() == SealState.BROKEN || sighting.seal() == SealState.MISSING) return true;
        String registered = facts.sealNumber();
        if (registered == null) return false;
        if (sighting.seal() == SealState.NONE) return true;
        return sighting.sealNumber() != null && !sighting.sealNumber().equals(registered);
    }

    private Finding finding(
            FindingKind kind,
            String deviceId,
            @Nullable String was,
            @Nullable String is,
            @Nullable Facts facts,
            List<Program> programs,
            Instant now) {
        String findingId = Ids.of("finding|" + id + "|" + deviceId + "|" + kind);
        return new Finding(findingId, kind, deviceId, was, is, facts == null ? null : facts.custodian(), programs, now);
    }

    private RoundEvent told(Finding finding, @Nullable String windowId) {
        return new RoundEvent.Found(
                id,
                finding.id(),
                hallId,
                finding.deviceId(),
                finding.kind().name(),
                windowId,
                finding.expected(),
                finding.found(),
                finding.custodian(),
                finding.programs().stream()
                        .map(program -> program.name() + " " + program.version())
                        .toList(),
                finding.at());
    }

    private void refuseFinished() {
        if (finishedAt != null) throw new Refused(Why.WRONG_STATE, "Round " + id + " is finished.");
    }

    private Round with(List<Seen> all, List<Finding> found) {
        return new Round(id, hallId, unitId, expected, all, found, startedBy, startedAt, finishedBy, finishedAt);
    }
}
