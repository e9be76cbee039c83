package io.guichet.complaint.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case. What may be done to it stands in {@link Intake}, {@link Handling}, {@link Aftercare}, {@link Timing} and
 * {@link Merging}.
 *
 * @param number what the citizen calls it by
 */
public record CaseFile(
        String id,
        String number,
        Kind kind,
        Channel channel,
        CaseState state,
        Severity severity,
        Subject subject,
        Personal personal,
        People people,
        Terms terms,
        Work work,
        Joins joins,
        Journal journal,
        Instant receivedAt,
        @Nullable Instant closedAt,
        long version) {

    public CaseFile {
        if ((state == CaseState.MERGED) != (joins.into() != null)) {
            throw new IllegalArgumentException(number + " " + state + " into=" + joins.into());
        }
        if ((state == CaseState.CLOSED) != (work.outcome() != null)) {
            throw new IllegalArgumentException(number + " " + state + " outcome=" + work.outcome());
        }
        if ((state == CaseState.RECEIVED || state == CaseState.ACCEPTED) && people.handler() != null) {
            throw new IllegalArgumentException(number + " " + state + " handler=" + people.handler());
        }
    }

    /** Whether this intent was carried out before. */
    public boolean knows(Act act) {
        return journal.commands().contains(act.command());
    }

    public CaseFile stored(long version) {
        return new CaseFile(
                id,
                number,
                kind,
                channel,
                state,
                severity,
                subject,
                personal,
                people,
                terms,
                work,
                joins,
                journal,
                receivedAt,
                closedAt,
                version);
    }

    /** @throws CaseRefusal.WrongState unless it is in one of these states */
    void require(CaseState... fit) {
        for (CaseState each : fit) {
            if (state == each) return;
        }
        throw new CaseRefusal.WrongState(state);
    }

    Edit edit(Act act) {
        return new Edit(this, act);
    }
}
