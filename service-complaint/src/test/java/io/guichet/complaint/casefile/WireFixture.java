package io.guichet.complaint.casefile;

import static io.guichet.complaint.deadline.DeadlineFixture.at;

import io.guichet.complaint.deadline.DeadlineFixture;
import io.guichet.complaint.deadline.Purpose;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** One event of each kind, always the same. */
public final class WireFixture {

    private static final String RATING = "01981d7e-8a00-7c3f-9a51-3f0d5c2b1a10";
    private static final Instant AT = at("2026-11-24T09:30:00");

    private WireFixture() {}

    public static List<CaseEvent> everyEvent() {
        CaseFixture office = new CaseFixture();
        Timekeeping time = office.time;
        CaseFile bad = office.open.rectify(
                "9f8b1c56-0c5e-5d53-8f0a-5b8c1c2d3e4f",
                new Subject("hall-1", "social-insurance", "si-101", "hall-1-w03", RATING, RATING, "s003"),
                true);
        CaseFile made = office.open
                .open(CaseFixture.submission(Kind.COMPLAINT, "13800000000", false, "sample"))
                .file();
        CaseFile accepted = after(made, (file, act) -> Intake.accept(file, act, Severity.SERIOUS, time));
        CaseFile assigned = after(bad, (file, act) -> Intake.assign(file, act, "s007"));
        CaseFile paused = after(
                assigned,
                (file, act) -> Timing.pause(
                        file, act, PauseReason.EXPERT_OPINION, 5, CaseFixture.note(file), time, CaseFixture.NOTICES));
        CaseFile asked =
                after(assigned, (file, act) -> Timing.askExtension(file, act, 3, CaseFixture.note(file), time));
        Extension extension = java.util.Objects.requireNonNull(asked.terms().extension());
        CaseFile extended = after(
                asked, (file, act) -> Timing.decide(file, new Act("m001", AT, "d"), true, time, CaseFixture.NOTICES));
        CallBack reached = new CallBack("c001", AT, CallBack.Result.REACHED, true, CallBack.Satisfied.BASICALLY);
        CaseClock was = bad.terms().clock(Purpose.ANSWER).orElseThrow();
        CaseClock is = was.counted(
                List.of(), DeadlineFixture.withData(LocalDate.of(2027, 12, 31), LocalDate.of(2026, 11, 25)));
        CaseFile learntFrom = learnt(
                assigned,
                new Finding(RootCause.NOT_TOLD_AT_ONCE, null, null, new Traces(null, null, null, null, "t-2026-41")));
        CaseFile praised = learnt(
                office.open
                        .open(CaseFixture.submission(Kind.PRAISE, null, true, "praise"))
                        .file(),
                Finding.NONE);
        return List.of(
                new CaseEvent.Received(made, AT),
                new CaseEvent.Accepted(accepted, AT),
                new CaseEvent.Refused(made, RefusalReason.NOT_OUR_DUTY, AT),
                new CaseEvent.Assigned(assigned, "s007", AT),
                new CaseEvent.Returned(assigned, "s007", AT),
                new CaseEvent.Investigating(assigned, "s007", AT),
                new CaseEvent.Contacted(assigned, true, AT),
                new CaseEvent.Verified(assigned, true, AT),
                new CaseEvent.ReplyReturned(assigned, "c002", AT),
                new CaseEvent.Rectified(assigned, true, AT),
                new CaseEvent.Answered(assigned, AT),
                new CaseEvent.CalledBack(assigned, reached, AT),
                new CaseEvent.Closed(assigned, Outcome.UPHELD, AT),
                new CaseEvent.Upheld(learntFrom, Outcome.UPHELD, AT),
                new CaseEvent.Praised(praised, AT),
                new CaseEvent.HandlingRated(learntFrom, 4, AT),
                new CaseEvent.RecurrenceChecked(
                        learntFrom, new Recurrence(AT, List.of("5d0c7a2e-1b1f-5c88-9d6a-0a4b2f7e6c11")), AT),
                new CaseEvent.Attached(made, new Attachment("a1", FileType.JPEG, 48_213, Act.CITIZEN, AT), AT),
                new CaseEvent.Withdrawn(assigned, "CORRECTED", AT),
                new CaseEvent.Reopened(assigned, "c001", AT),
                new CaseEvent.ExtensionAsked(asked, extension, AT),
                new CaseEvent.Extended(extended, extension.decided("m001", true), AT),
                new CaseEvent.ExtensionDenied(asked, extension.decided("m001", false), AT),
                new CaseEvent.Paused(paused, paused.terms().pauses().getFirst(), AT),
                new CaseEvent.Resumed(paused, paused.terms().pauses().getFirst(), AT),
                new CaseEvent.DeadlineMoved(bad, was, is, AT),
                new CaseEvent.Overdue(bad, Purpose.ANSWER, was.deadline().dueAt(), AT),
                new CaseEvent.Escalated(made, "DIRECTOR", "SERIOUS", AT),
                new CaseEvent.Merged(made, "5d0c7a2e-1b1f-5c88-9d6a-0a4b2f7e6c11", AT),
                new CaseEvent.Unmerged(made, "5d0c7a2e-1b1f-5c88-9d6a-0a4b2f7e6c11", AT),
                new CaseEvent.Joined(made, "5d0c7a2e-1b1f-5c88-9d6a-0a4b2f7e6c11", AT),
                new CaseEvent.Parted(made, "5d0c7a2e-1b1f-5c88-9d6a-0a4b2f7e6c11", AT),
                new CaseEvent.Messaged(made, true, AT),
                new CaseEvent.PersonalOpened(made, "c001", AccessPurpose.CALL_BACK, AT),
                new CaseEvent.PersonalErased(made, "c001", AT));
    }

    private static CaseFile learnt(CaseFile file, Finding finding) {
        Aftermath aftermath = Aftermath.NONE.finding(finding.about(file.subject()));
        return file.edit(new Act("o1", AT, "learnt"))
                .work(file.work().aftermath(aftermath))
                .tell()
                .after();
    }

    private static CaseFile after(CaseFile file, BiFunction<CaseFile, Act, Change<CaseFile, CaseEvent>> command) {
        return command.apply(file, new Act("m009", CaseFixture.MONDAY, "c")).after();
    }
}
