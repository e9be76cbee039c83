package io.guichet.complaint.casefile;

import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.Pause;
import io.guichet.complaint.deadline.Purpose;
import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What stops, stretches and moves the clocks of a case. */
public final class Timing {

    private Timing() {}

    /** By somebody who does not handle the case; it ends by itself. */
    public static Change<CaseFile, CaseEvent> pause(
            CaseFile file,
            Act act,
            PauseReason reason,
            int days,
            SealedText evidence,
            Timekeeping time,
            Notices notices) {
        CaseClock answer = running(file);
        Duties.approve(file, act.by(), null);
        if (days > reason.mostDays()) throw new CaseRefusal.PauseTooLong(reason.mostDays());
        if (answer.isLate(act.now())) throw new CaseRefusal.AlreadyOverdue();
        if (file.terms().isPausedAt(act.now())) throw new CaseRefusal.WrongState("The clocks stand still already.");
        Pause pause = new Pause(act.now(), act.now().plus(Duration.ofDays(days)), null, reason.name(), act.by());
        List<Pause> pauses = new ArrayList<>(file.terms().pauses());
        pauses.add(pause);
        Edit edit = file.edit(act)
                .terms(file.terms().pauses(pauses, time.deadlines()))
                .step("paused", reason.name(), evidence);
        return edit.journal(told(edit, notices.paused(file, reason, pause), act))
                .tell(after -> new CaseEvent.Paused(after, pause, act.now()));
    }

    public static Change<CaseFile, CaseEvent> resume(CaseFile file, Act act, Timekeeping time) {
        List<Pause> pauses = new ArrayList<>();
        Pause ended = null;
        for (Pause pause : file.terms().pauses()) {
            if (pause.coversAt(act.now())) {
                ended = new Pause(pause.from(), pause.until(), act.now(), pause.reason(), pause.approvedBy());
                pauses.add(ended);
            } else {
                pauses.add(pause);
            }
        }
        if (ended == null) throw new CaseRefusal.WrongState("The clocks are running.");
        Pause told = ended;
        return file.edit(act)
                .terms(file.terms().pauses(pauses, time.deadlines()))
                .step("resumed")
                .tell(after -> new CaseEvent.Resumed(after, told, act.now()));
    }

    /** Told once, in time, by the person who needs it; {@link #decide} is another person's. */
    public static Change<CaseFile, CaseEvent> askExtension(
            CaseFile file, Act act, int amount, SealedText reason, Timekeeping time) {
        CaseClock answer = running(file);
        Duties.notAbout(file, "one who asks", act.by());
        if (file.terms().extension() != null) throw new CaseRefusal.ExtensionUsed();
        int most = answer.rule().extensionMost();
        if (amount < 1 || amount > most) throw new CaseRefusal.ExtensionTooLong(most);
        if (!isInTime(act.now(), answer.deadline().dueAt(), time.deadlines())) throw new CaseRefusal.ExtensionTooLate();
        Extension asked = new Extension(act.by(), act.now(), amount, reason, null, null);
        return file.edit(act)
                .terms(file.terms().extension(asked))
                .step("extension-asked", null, reason)
                .tell(after -> new CaseEvent.ExtensionAsked(after, asked, act.now()));
    }

    /** One whole working day is left. */
    private static boolean isInTime(Instant now, Instant due, Deadlines deadlines) {
        return deadlines.work().elapsed(now, due).compareTo(deadlines.work().oneDay()) >= 0;
    }

    /** Granted, the citizen hears of it in the same write. */
    public static Change<CaseFile, CaseEvent> decide(
            CaseFile file, Act act, boolean granted, Timekeeping time, Notices notices) {
        Extension asked = file.terms().extension();
        if (asked == null || !asked.isOpen()) throw new CaseRefusal.WrongState("No extension waits for a decision.");
        CaseClock answer = running(file);
        Duties.approve(file, act.by(), asked.askedBy());
        Extension decided = asked.decided(act.by(), granted);
        if (!granted) {
            return file.edit(act)
                    .terms(file.terms().extension(decided))
                    .step("extension-denied")
                    .tell(after -> new CaseEvent.ExtensionDenied(after, decided, act.now()));
        }
        if (answer.isLate(act.now())) throw new CaseRefusal.ExtensionTooLate();
        CaseClock longer = answer.extended(asked.amount(), file.terms().pauses(), time.deadlines());
        Terms terms = file.terms().extension(decided).each(clock -> clock.equals(answer) ? longer : clock);
        Edit edit = file.edit(act).terms(terms).step("extended", String.valueOf(asked.amount()), null);
        SealedText notice =
                notices.extended(file, answer.rule(), decided, longer.deadline().dueAt());
        return edit.journal(told(edit, notice, act)).tell(after -> new CaseEvent.Extended(after, decided, act.now()));
    }

    private static Journal told(Edit edit, SealedText notice, Act act) {
        return edit.journal().with(new Message(false, notice, act.now()));
    }

    /** The calendar knows more now: what has moved is told. */
    public static Change<CaseFile, CaseEvent> recount(CaseFile file, Act act, Timekeeping time) {
        if (!file.terms().countedThrough().isBefore(time.deadlines().validThrough())) return Change.none(file);
        Terms terms = file.terms().counted(time.deadlines());
        List<Function<CaseFile, CaseEvent>> moved = new ArrayList<>();
        for (int i = 0; i < terms.clocks().size(); i++) {
            CaseClock was = file.terms().clocks().get(i);
            CaseClock is = terms.clocks().get(i);
            if (!was.deadline().equals(is.deadline())) {
                moved.add(after -> new CaseEvent.DeadlineMoved(after, was, is, act.now()));
            }
        }
        return tell(file.edit(act).terms(terms).step("recounted"), moved);
    }

    /** Each expiry is told once, at once, whoever works or not. */
    public static Change<CaseFile, CaseEvent> noteOverdue(CaseFile file, Act act) {
        List<Function<CaseFile, CaseEvent>> told = new ArrayList<>();
        Terms terms = file.terms().each(clock -> {
            if (!isNewlyOverdue(clock, act.now())) return clock;
            Purpose purpose = clock.rule().purpose();
            Instant due = clock.deadline().dueAt();
            told.add(after -> new CaseEvent.Overdue(after, purpose, due, act.now()));
            return clock.noted();
        });
        if (told.isEmpty()) return Change.none(file);
        return tell(file.edit(act).terms(terms).step("overdue"), told);
    }

    private static boolean isNewlyOverdue(CaseClock clock, Instant now) {
        return clock.isRunning() && !clock.overdueNoted() && clock.isLate(now);
    }

    /**
     * Once in a round for each pair.
     *
     * @param level who hears of it
     * @param cause why
     */
    public static Change<CaseFile, CaseEvent> escalate(CaseFile file, Act act, String level, String cause) {
        if (!file.state().isOpen()) throw new CaseRefusal.WrongState(file.state());
        if (isEscalated(file, level, cause)) return Change.none(file);
        String once = once(file, level, cause);
        Edit edit = file.edit(act).step("escalated", level + ":" + cause, null);
        return edit.journal(edit.journal().escalated(once))
                .tell(after -> new CaseEvent.Escalated(after, level, cause, act.now()));
    }

    public static boolean isEscalated(CaseFile file, String level, String cause) {
        return file.journal().escalations().contains(once(file, level, cause));
    }

    private static String once(CaseFile file, String level, String cause) {
        return file.work().round() + ":" + level + ":" + cause;
    }

    private static CaseClock running(CaseFile file) {
        return file.terms()
                .running(Purpose.ANSWER)
                .filter(clock -> file.state().awaitsAnswer())
                .orElseThrow(() -> new CaseRefusal.WrongState(file.state()));
    }

    @SuppressWarnings("unchecked")
    private static Change<CaseFile, CaseEvent> tell(Edit edit, List<Function<CaseFile, CaseEvent>> told) {
        return edit.tell(told.toArray(Function[]::new));
    }
}
