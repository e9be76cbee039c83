package io.guichet.complaint.casefile;

import io.guichet.complaint.deadline.Pause;
import io.guichet.complaint.deadline.Purpose;
import java.time.Instant;

/** What happened to a case; {@code file} is as it was right after. */
public sealed interface CaseEvent {

    CaseFile file();

    Instant at();

    record Received(CaseFile file, Instant at) implements CaseEvent {}

    record Accepted(CaseFile file, Instant at) implements CaseEvent {}

    record Refused(CaseFile file, RefusalReason reason, Instant at) implements CaseEvent {}

    record Assigned(CaseFile file, String handler, Instant at) implements CaseEvent {}

    /** The handler gave it back: it was routed wrongly. */
    record Returned(CaseFile file, String by, Instant at) implements CaseEvent {}

    record Investigating(CaseFile file, String by, Instant at) implements CaseEvent {}

    record Contacted(CaseFile file, boolean reached, Instant at) implements CaseEvent {}

    record Verified(CaseFile file, boolean upheld, Instant at) implements CaseEvent {}

    record ReplyReturned(CaseFile file, String by, Instant at) implements CaseEvent {}

    record Rectified(CaseFile file, boolean accepted, Instant at) implements CaseEvent {}

    record Answered(CaseFile file, Instant at) implements CaseEvent {}

    record CalledBack(CaseFile file, CallBack attempt, Instant at) implements CaseEvent {}

    record Closed(CaseFile file, Outcome outcome, Instant at) implements CaseEvent {}

    /** Somebody was at fault: for appraisal. */
    record Upheld(CaseFile file, Outcome outcome, Instant at) implements CaseEvent {}

    /** The rating behind it is no longer bad ({@code CORRECTED}) or does not count ({@code EXCLUDED}). */
    record Withdrawn(CaseFile file, String reason, Instant at) implements CaseEvent {}

    record Reopened(CaseFile file, String by, Instant at) implements CaseEvent {}

    record ExtensionAsked(CaseFile file, Extension extension, Instant at) implements CaseEvent {}

    record Extended(CaseFile file, Extension extension, Instant at) implements CaseEvent {}

    record ExtensionDenied(CaseFile file, Extension extension, Instant at) implements CaseEvent {}

    record Paused(CaseFile file, Pause pause, Instant at) implements CaseEvent {}

    record Resumed(CaseFile file, Pause pause, Instant at) implements CaseEvent {}

    /** Counted anew, because the calendar says more, or because of cases handled together. */
    record DeadlineMoved(CaseFile file, CaseClock was, CaseClock is, Instant at) implements CaseEvent {}

    record Overdue(CaseFile file, Purpose purpose, Instant dueAt, Instant at) implements CaseEvent {}

    record Escalated(CaseFile file, String level, String cause, Instant at) implements CaseEvent {}

    record Merged(CaseFile file, String into, Instant at) implements CaseEvent {}

    record Unmerged(CaseFile file, String from, Instant at) implements CaseEvent {}

    /** Another case is handled together with this one from now on. */
    record Joined(CaseFile file, String child, Instant at) implements CaseEvent {}

    record Parted(CaseFile file, String child, Instant at) implements CaseEvent {}

    record Messaged(CaseFile file, boolean fromCitizen, Instant at) implements CaseEvent {}

    record Attached(CaseFile file, Attachment attachment, Instant at) implements CaseEvent {}

    /** Somebody did well: for appraisal. */
    record Praised(CaseFile file, Instant at) implements CaseEvent {}

    /** The citizen's word on the handling. */
    record HandlingRated(CaseFile file, int level, Instant at) implements CaseEvent {}

    /** So long after the end of a case in which somebody was at fault. */
    record RecurrenceChecked(CaseFile file, Recurrence recurrence, Instant at) implements CaseEvent {}

    record PersonalOpened(CaseFile file, String by, AccessPurpose purpose, Instant at) implements CaseEvent {}

    record PersonalErased(CaseFile file, String by, Instant at) implements CaseEvent {}
}
