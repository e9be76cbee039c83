package io.guichet.complaint.casefile;

import static io.guichet.complaint.casefile.CaseState.ACCEPTED;
import static io.guichet.complaint.casefile.CaseState.ANSWERED;
import static io.guichet.complaint.casefile.CaseState.CALLED_BACK;
import static io.guichet.complaint.casefile.CaseState.CLOSED;

import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.Rule;
import io.guichet.complaint.deadline.Start;
import io.guichet.platform.domain.Change;
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
            CaseFile file, Act act, Outcome outcome, @Nullable SealedText note) {
        file.require(CALLED_BACK);
        Duties.notAbout(file, "decider", act.by());
        if (!file.kind().mayEnd(outcome)) {
            throw new CaseRefusal.WrongState("A " + file.kind() + " does not end as " + outcome + ".");
        }
        if (outcome.blames() && Boolean.FALSE.equals(file.work().upheld())) {
            throw new CaseRefusal.WrongState("The facts that were established do not bear this outcome.");
        }
        Edit edit = file.edit(act)
                .to(CLOSED)
                .work(file.work().outcome(outcome))
                .terms(file.terms().allDone(act.now()))
                .closed(act.now())
                .step("closed", outcome.name(), note);
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
        Work work = file.work();
        Edit edit = file.edit(act).step("erased");
        return edit.personal(file.personal().erased())
                .journal(edit.journal().erased())
                .work(new Work(work.contactedAt(), work.upheld(), null, work.callBacks(), work.outcome(), work.round()))
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
