package io.guichet.complaint.casefile;

import static io.guichet.complaint.casefile.CaseState.ACCEPTED;
import static io.guichet.complaint.casefile.CaseState.ANSWERED;
import static io.guichet.complaint.casefile.CaseState.CALLED_BACK;
import static io.guichet.complaint.casefile.CaseState.CLOSED;
import static io.guichet.complaint.casefile.CaseState.REFUSED;

import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.Rule;
import io.guichet.complaint.deadline.Start;
import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the answer to the close, and back. */
public final class Aftercare {

    /** Attempts on so many different days, then it is recorded that nobody was reached. */
    static final int ATTEMPTS = 3;

    private Aftercare() {}

    public static Change<CaseFile, CaseEvent> callBack(
            CaseFile file, Act act, CallBack attempt, @Nullable SealedText note, Timekeeping time) {
        file.require(ANSWERED);
        Duties.callBack(file, act.by());
        if (attempt.result() == CallBack.Result.NO_CONTACT && file.personal().reachable()) {
            throw new CaseRefusal.WrongState("The citizen can be reached: call back.");
        }
        Work work = file.work().called(attempt);
        Edit edit = file.edit(act)
                .work(work)
                .people(file.people().caller(act.by()))
                .step("called-back", attempt.result().name(), note);
        if (isEnough(work, time)) edit.to(CALLED_BACK).terms(file.terms().done(Purpose.CALL_BACK, act.now()));
        return edit.tell(after -> new CaseEvent.CalledBack(after, attempt, act.now()));
    }

    private static boolean isEnough(Work work, Timekeeping time) {
        CallBack last = work.callBacks().getLast();
        if (last.result() != CallBack.Result.NOT_REACHED) return true;
        Stream<LocalDate> days =
                work.callBacks().stream().map(each -> time.deadlines().work().dayOf(each.at()));
        return days.distinct().count() >= ATTEMPTS;
    }

    public static Change<CaseFile, CaseEvent> close(
            CaseFile file, Act act, Outcome outcome, @Nullable SealedText note, Finding finding) {
        file.require(CALLED_BACK);
        Duties.notAbout(file, "decider", act.by());
        if (!file.kind().mayEnd(outcome)) {
            throw new CaseRefusal.WrongState("A " + file.kind() + " does not end as " + outcome + ".");
        }
        if (outcome.blames() && Boolean.FALSE.equals(file.work().upheld())) {
            throw new CaseRefusal.WrongState("The facts that were established do not bear this outcome.");
        }
        if (!outcome.blames() && finding.cause() != null) {
            throw new CaseRefusal.WrongState("Where nobody was at fault there is no cause of it.");
        }
        Edit edit = file.edit(act)
                .to(CLOSED)
                .work(file.work().outcome(outcome).aftermath(Aftermath.NONE.finding(finding.about(file.subject()))))
                .terms(file.terms().allDone(act.now()))
                .closed(act.now())
                .step("closed", outcome.name(), note);
        if (file.kind() == Kind.PRAISE) {
            return edit.tell(
                    after -> new CaseEvent.Closed(after, outcome, act.now()),
                    after -> new CaseEvent.Praised(after, act.now()));
        }
        if (!outcome.blames()) return edit.tell(after -> new CaseEvent.Closed(after, outcome, act.now()));
        return edit.tell(
                after -> new CaseEvent.Closed(after, outcome, act.now()),
                after -> new CaseEvent.Upheld(after, outcome, act.now()));
    }

    /** Not resolved, or not true that it was: the answer is owed again, by the rules the case came in with. */
    public static Change<CaseFile, CaseEvent> reopen(
            CaseFile file, Act act, @Nullable SealedText reason, Timekeeping time) {
        file.require(ANSWERED, CALLED_BACK, CLOSED);
        if (file.work().outcome() == Outcome.WITHDRAWN) throw new CaseRefusal.WrongState("Its rating does not count.");
        Duties.notAbout(file, "decider", act.by());
        return again(file, act, reason, time);
    }

    /** The citizen is not content with the answer: within the time for it, and not for ever. */
    public static Change<CaseFile, CaseEvent> reopenByCitizen(
            CaseFile file, Act act, SealedText reason, Timekeeping time, Followup followup) {
        file.require(ANSWERED, CALLED_BACK, CLOSED);
        if (file.work().outcome() == Outcome.WITHDRAWN) throw new CaseRefusal.WrongState("Its rating does not count.");
        mustBeWithin(followup.reopenWithin(), file, act);
        if (reopenedByCitizen(file) >= followup.reopenMost())
            throw new CaseRefusal.ReopenedEnough(followup.reopenMost());
        return again(file, act, reason, time);
    }

    /** After the end, also of a refusal: who was turned away has something to say about it too. */
    public static Change<CaseFile, CaseEvent> rate(
            CaseFile file, Act act, int level, @Nullable SealedText note, Followup followup) {
        file.require(CLOSED, REFUSED);
        if (file.work().aftermath().rating() != null) throw new CaseRefusal.AlreadyRated();
        mustBeWithin(followup.rateWithin(), file, act);
        HandlingRating rating = new HandlingRating(level, note, act.now());
        return file.edit(act)
                .work(file.work().aftermath(file.work().aftermath().rating(rating)))
                .step("handling-rated", String.valueOf(level), null)
                .tell(after -> new CaseEvent.HandlingRated(after, level, act.now()));
    }

    public static boolean mayRate(CaseFile file, Followup followup, Instant now) {
        boolean over = file.state() == CLOSED || file.state() == REFUSED;
        return over && file.work().aftermath().rating() == null && isWithin(followup.rateWithin(), file, now);
    }

    public static boolean mayReopen(CaseFile file, Followup followup, Instant now) {
        boolean answered = file.state() == ANSWERED || file.state() == CALLED_BACK || file.state() == CLOSED;
        return answered
                && file.work().outcome() != Outcome.WITHDRAWN
                && isWithin(followup.reopenWithin(), file, now)
                && reopenedByCitizen(file) < followup.reopenMost();
    }

    private static long reopenedByCitizen(CaseFile file) {
        return file.journal().steps().stream()
                .filter(step -> step.what().equals("reopened") && step.by().equals(Act.CITIZEN))
                .count();
    }

    private static boolean isWithin(Duration within, CaseFile file, Instant now) {
        Instant closedAt = file.closedAt();
        return closedAt == null || !now.isAfter(closedAt.plus(within));
    }

    private static void mustBeWithin(Duration within, CaseFile file, Act act) {
        if (!isWithin(within, file, act.now())) throw new CaseRefusal.TimeOver(within);
    }

    /** Once for each end; a reopened case is checked after its new end. */
    public static Change<CaseFile, CaseEvent> noteRecurrence(CaseFile file, Act act, List<String> cases) {
        Aftermath aftermath = file.work().aftermath();
        if (file.state() != CLOSED || aftermath.recurrence() != null) return Change.none(file);
        Recurrence checked = new Recurrence(act.now(), cases);
        return file.edit(act)
                .work(file.work().aftermath(aftermath.recurrence(checked)))
                .step("recurrence-checked", checked.hasRecurred() ? "RECURRED" : "EFFECTIVE", null)
                .tell(after -> new CaseEvent.RecurrenceChecked(after, checked, act.now()));
    }

    private static Change<CaseFile, CaseEvent> again(
            CaseFile file, Act act, @Nullable SealedText reason, Timekeeping time) {
        List<Rule> rules = time.rulesOf(file, file.severity());
        Terms terms = file.terms().allDone(act.now());
        for (Rule rule : rules) {
            boolean owed = rule.purpose() == Purpose.ANSWER || rule.purpose() == Purpose.CONTACT;
            if (owed && rule.from() != Start.ANSWER) terms = terms.startAgain(rule, act.now(), time.deadlines());
        }
        return file.edit(act)
                .to(ACCEPTED)
                .people(People.NOBODY)
                .work(file.work().again())
                .terms(terms.extension(null))
                .closed(null)
                .step("reopened", null, reason)
                .tell(after -> new CaseEvent.Reopened(after, act.by(), act.now()));
    }

    /** The rating behind it is not bad any more ({@code CORRECTED}), or does not count ({@code EXCLUDED}). */
    public static Change<CaseFile, CaseEvent> withdraw(CaseFile file, Act act, String reason) {
        if (!file.state().isOpen()) return Change.none(file);
        return file.edit(act)
                .to(CLOSED)
                .work(file.work().outcome(Outcome.WITHDRAWN))
                .joins(new Joins(null, null, file.joins().children()))
                .terms(file.terms().allDone(act.now()))
                .closed(act.now())
                .step("withdrawn", reason, null)
                .tell(after -> new CaseEvent.Withdrawn(after, reason, act.now()));
    }

    /** The rating is bad once more. */
    public static Change<CaseFile, CaseEvent> bringBack(CaseFile file, Act act, Timekeeping time) {
        return file.work().outcome() == Outcome.WITHDRAWN ? again(file, act, null, time) : Change.none(file);
    }

    /** Destroys the key: what was sealed with it is gone, what happened stays. */
    public static Change<CaseFile, CaseEvent> erase(CaseFile file, Act act) {
        if (file.personal().isErased()) return Change.none(file);
        if (file.state().isOpen()) throw new CaseRefusal.WrongState(file.state());
        Edit edit = file.edit(act).step("erased");
        return edit.personal(file.personal().erased())
                .journal(edit.journal().erased())
                .work(file.work().erased())
                .terms(file.terms().extension(null))
                .tell(after -> new CaseEvent.PersonalErased(after, act.by(), act.now()));
    }

    /** Whoever handles the case of somebody who wants to stay unknown does not learn who it is. */
    public static Change<CaseFile, CaseEvent> openPersonal(CaseFile file, Act act, AccessPurpose purpose) {
        if (file.personal().isErased()) throw new CaseRefusal.Erased();
        Duties.notAbout(file, "reader", act.by());
        if (file.personal().anonymous() && act.by().equals(file.people().handler())) {
            throw new CaseRefusal.SamePerson("reader of an anonymous name", "handler");
        }
        return file.edit(act)
                .step("personal-opened", purpose.name(), null)
                .tell(after -> new CaseEvent.PersonalOpened(after, act.by(), purpose, act.now()));
    }
}
