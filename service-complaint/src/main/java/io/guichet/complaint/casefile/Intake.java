package io.guichet.complaint.casefile;

import static io.guichet.complaint.casefile.CaseState.ACCEPTED;
import static io.guichet.complaint.casefile.CaseState.ASSIGNED;
import static io.guichet.complaint.casefile.CaseState.INVESTIGATING;
import static io.guichet.complaint.casefile.CaseState.RECEIVED;
import static io.guichet.complaint.casefile.CaseState.REFUSED;

import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.Start;
import io.guichet.platform.domain.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the receipt to somebody's desk. */
public final class Intake {

    private Intake() {}

    static Change<CaseFile, CaseEvent> receive(
            String id,
            String number,
            Kind kind,
            Channel channel,
            Subject subject,
            Personal personal,
            Act act,
            Timekeeping time) {
        int version = time.current();
        Terms terms = Terms.none(version, time.deadlines().validThrough())
                .start(time.rulesOf(version, kind, Severity.ORDINARY), Start.RECEIPT, act.now(), time.deadlines());
        CaseFile received = new CaseFile(
                id,
                number,
                kind,
                channel,
                RECEIVED,
                Severity.ORDINARY,
                subject,
                personal,
                People.NOBODY,
                terms,
                Work.NOTHING,
                Joins.NONE,
                Journal.EMPTY,
                act.now(),
                null,
                1);
        Change<CaseFile, CaseEvent> made =
                received.edit(act).step("received").tell(after -> new CaseEvent.Received(after, act.now()));
        // A bad rating is a case by rule, not by judgement.
        return kind == Kind.RECTIFICATION ? both(made, accept(made.after(), act, Severity.ORDINARY, time)) : made;
    }

    /** The clocks that a serious matter has besides start now. */
    public static Change<CaseFile, CaseEvent> accept(CaseFile file, Act act, Severity severity, Timekeeping time) {
        file.require(RECEIVED);
        Duties.notAbout(file, "decider", act.by());
        Terms terms = file.terms()
                .done(Purpose.ACCEPT, act.now())
                .start(time.rulesOf(file, severity), Start.ACCEPTANCE, act.now(), time.deadlines());
        return file.edit(act)
                .to(ACCEPTED)
                .severity(severity)
                .terms(terms)
                .step("accepted", severity.name(), null)
                .tell(after -> new CaseEvent.Accepted(after, act.now()));
    }

    /** @param note told to the citizen beside the reason */
    public static Change<CaseFile, CaseEvent> refuse(
            CaseFile file, Act act, RefusalReason reason, @Nullable SealedText note) {
        file.require(RECEIVED);
        Duties.notAbout(file, "decider", act.by());
        return file.edit(act)
                .to(REFUSED)
                .terms(file.terms().allDone(act.now()))
                .closed(act.now())
                .step("refused", reason.name(), note)
                .tell(after -> new CaseEvent.Refused(after, reason, act.now()));
    }

    /** Also to another person than before. */
    public static Change<CaseFile, CaseEvent> assign(CaseFile file, Act act, String handler) {
        file.require(ACCEPTED, ASSIGNED, INVESTIGATING);
        Duties.notAbout(file, "decider", act.by());
        Duties.notAbout(file, "handler", handler);
        return file.edit(act)
                .to(ASSIGNED)
                .people(People.NOBODY.handler(handler))
                .step("assigned", handler, null)
                .tell(after -> new CaseEvent.Assigned(after, handler, act.now()));
    }

    /** It does not belong here. The citizen's limits run on. */
    public static Change<CaseFile, CaseEvent> giveBack(CaseFile file, Act act, SealedText reason) {
        file.require(ASSIGNED, INVESTIGATING);
        return file.edit(act)
                .to(ACCEPTED)
                .people(People.NOBODY)
                .step("returned", null, reason)
                .tell(after -> new CaseEvent.Returned(after, act.by(), act.now()));
    }

    private static Change<CaseFile, CaseEvent> both(
            Change<CaseFile, CaseEvent> first, Change<CaseFile, CaseEvent> second) {
        List<CaseEvent> events = new ArrayList<>(first.events());
        events.addAll(second.events());
        return new Change<>(second.after(), events);
    }
}
