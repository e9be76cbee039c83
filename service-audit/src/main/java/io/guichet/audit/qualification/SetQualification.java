package io.guichet.audit.qualification;

import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.Change;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** What an administrator or supervisor decides about a person by hand. Each repeat of a command changes nothing. */
public final class SetQualification {

    private final Shelf<Qualification, QualificationEvent> qualifications;
    private final Clock clock;

    public SetQualification(Shelf<Qualification, QualificationEvent> qualifications, Clock clock) {
        this.qualifications = qualifications;
        this.clock = clock;
    }

    public Stored<Qualification> grant(
            String staffId, List<String> itemCodes, int validMonths, String by, String command) {
        Instant now = clock.instant();
        Instant until = now.atOffset(ZoneOffset.UTC).plusMonths(validMonths).toInstant();
        return decide(staffId, by, command, known -> {
            if (known.moved()) throw new QualificationRefusal.MovedFromPost(staffId);
            return known.grant(new Grant(command, itemCodes, until), Cause.BY_HAND, by, now);
        });
    }

    public Stored<Qualification> lapse(String staffId, String by, String command) {
        return decide(staffId, by, command, known -> known.lapse(command, by, clock.instant()));
    }

    public Stored<Qualification> move(String staffId, String by, String command) {
        return decide(staffId, by, command, known -> known.move(command, Cause.BY_HAND, by, clock.instant()));
    }

    public Stored<Qualification> reinstate(String staffId, String by, String command) {
        return decide(staffId, by, command, known -> known.reinstate(command, by, clock.instant()));
    }

    private Stored<Qualification> decide(
            String staffId,
            String by,
            String command,
            Function<Qualification, Change<Qualification, QualificationEvent>> what) {
        if (by.equals(staffId)) throw new QualificationRefusal.OwnQualification();
        return qualifications.changeOrAdd(staffId, Qualification.none(staffId), command, what);
    }
}
