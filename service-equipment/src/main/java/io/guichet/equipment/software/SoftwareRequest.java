package io.guichet.equipment.software;

import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody needs a program (C2).
 *
 * @param deviceId null for every device of the hall
 * @param why in words; stays in this service
 * @param installedAt by {@code installedBy}
 * @param foundIn the first round that found it
 */
public record SoftwareRequest(
        String id,
        String hallId,
        @Nullable String deviceId,
        Program program,
        String why,
        String requestedBy,
        Instant requestedAt,
        SoftwareState state,
        @Nullable Decision decision,
        @Nullable String installedBy,
        @Nullable Instant installedAt,
        @Nullable String foundIn)
        implements Thing {

    private static final int LONGEST = 500;

    public SoftwareRequest {
        Check.text("why", why, LONGEST);
    }

    static Change<SoftwareRequest, SoftwareEvent> request(
            String id, String hallId, @Nullable String deviceId, Program program, String why, String by, Instant now) {
        SoftwareRequest asked = new SoftwareRequest(
                id, hallId, deviceId, program, why, by, now, SoftwareState.REQUESTED, null, null, null, null);
        return Change.of(
                asked,
                new SoftwareEvent.Requested(
                        id, hallId, deviceId, program.name(), program.version(), program.sha256(), by, now));
    }

    /**
     * @throws Refused WRONG_STATE when it was decided before
     * @throws Refused SAME_PERSON for who asked
     */
    Change<SoftwareRequest, SoftwareEvent> decide(Decision made) {
        if (state != SoftwareState.REQUESTED) throw wrongState("was decided");
        if (made.by().equals(requestedBy)) {
            throw new Refused(Why.SAME_PERSON, "Who asks for software does not decide about it.");
        }
        SoftwareRequest after = with(made.approved() ? SoftwareState.APPROVED : SoftwareState.REFUSED, made);
        Instant expiresAt = made.expiresAt();
        SoftwareEvent told = expiresAt == null
                ? new SoftwareEvent.Refused(id, hallId, deviceId, made.by(), made.at())
                : new SoftwareEvent.Approved(
                        id,
                        hallId,
                        deviceId,
                        program.name(),
                        program.version(),
                        program.sha256(),
                        made.by(),
                        expiresAt,
                        made.at());
        return Change.of(after, told);
    }

    /**
     * @throws Refused WRONG_STATE unless approved
     * @throws Refused APPROVAL_EXPIRED when the approval has ended
     */
    Change<SoftwareRequest, SoftwareEvent> install(String by, Instant now) {
        if (state == SoftwareState.EXPIRED || (state == SoftwareState.APPROVED && !isValidAt(now))) {
            throw new Refused(Why.APPROVAL_EXPIRED, "The approval of request " + id + " has ended.");
        }
        if (state != SoftwareState.APPROVED) throw wrongState("is " + state);
        SoftwareRequest after = new SoftwareRequest(
                id,
                hallId,
                deviceId,
                program,
                why,
                requestedBy,
                requestedAt,
                SoftwareState.INSTALLED,
                decision,
                by,
                now,
                null);
        return Change.of(after, new SoftwareEvent.Installed(id, hallId, deviceId, by, now));
    }

    /** Told of the first round that finds it. */
    Change<SoftwareRequest, SoftwareEvent> found(String roundId, String onDevice, Instant now) {
        if (state != SoftwareState.INSTALLED) return Change.none(this);
        SoftwareRequest after = new SoftwareRequest(
                id,
                hallId,
                deviceId,
                program,
                why,
                requestedBy,
                requestedAt,
                SoftwareState.FOUND,
                decision,
                installedBy,
                installedAt,
                roundId);
        return Change.of(after, new SoftwareEvent.Found(id, hallId, onDevice, roundId, now));
    }

    /** Told once. */
    Change<SoftwareRequest, SoftwareEvent> expire(Instant now) {
        if (!isApproved() || isValidAt(now)) return Change.none(this);
        return Change.of(
                with(SoftwareState.EXPIRED, decision),
                new SoftwareEvent.Expired(id, hallId, deviceId, installedAt != null, now));
    }

    /** Whether the program may be on this device at this moment. */
    public boolean allows(String onDevice, Program found, Instant now) {
        return isApproved()
                && isValidAt(now)
                && (deviceId == null || deviceId.equals(onDevice))
                && program.allows(found);
    }

    private boolean isApproved() {
        return state == SoftwareState.APPROVED || state == SoftwareState.INSTALLED || state == SoftwareState.FOUND;
    }

    private boolean isValidAt(Instant now) {
        Instant expiresAt = decision == null ? null : decision.expiresAt();
        return expiresAt != null && now.isBefore(expiresAt);
    }

    private Refused wrongState(String fact) {
        return new Refused(Why.WRONG_STATE, "Request " + id + " " + fact + ".");
    }

    private SoftwareRequest with(SoftwareState next, @Nullable Decision made) {
        return new SoftwareRequest(
                id,
                hallId,
                deviceId,
                program,
                why,
                requestedBy,
                requestedAt,
                next,
                made,
                installedBy,
                installedAt,
                foundIn);
    }
}
