package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.Child;
import io.guichet.complaint.casefile.Extension;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.HandlingRating;
import io.guichet.complaint.casefile.Merging;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.Recurrence;
import io.guichet.complaint.casefile.Reply;
import io.guichet.complaint.casefile.RootCause;
import io.guichet.complaint.casefile.Traces;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.Pause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as staff see it. Name and phone are never in it.
 *
 * @param text what the citizen wrote; null for readers who do not work on the case, and once erased
 * @param answerDueAt the earliest of all cases handled together
 */
record CaseView(
        String id,
        String number,
        String kind,
        String channel,
        String state,
        String severity,
        String hallId,
        @Nullable String windowId,
        @Nullable String ticketId,
        @Nullable String ratingId,
        @Nullable String staffId,
        boolean anonymous,
        boolean reachable,
        boolean erased,
        @Nullable String text,
        @Nullable String handler,
        @Nullable String reviewer,
        @Nullable String caller,
        @Nullable Boolean upheld,
        @Nullable ReplyView reply,
        List<CallBack> callBacks,
        @Nullable String outcome,
        int round,
        @Nullable String mergedInto,
        List<String> children,
        @Nullable Instant answerDueAt,
        List<DeadlineView> deadlines,
        List<Pause> pauses,
        @Nullable ExtensionView extension,
        List<PublicCaseView.MessageView> messages,
        List<StepView> history,
        List<AttachmentView> attachments,
        @Nullable FindingView finding,
        @Nullable HandlingRatingView handlingRating,
        @Nullable RecurrenceView recurrence,
        Instant receivedAt,
        @Nullable Instant closedAt,
        long version) {

    record ReplyView(@Nullable String text, String author, Instant at, String stage) {}

    record ExtensionView(
            String askedBy,
            Instant askedAt,
            int amount,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable Boolean granted) {}

    /** @param cause null where nobody was at fault, or nobody said why */
    record FindingView(
            @Nullable String cause,
            @Nullable String corrective,
            @Nullable String preventive,
            @Nullable String windowId,
            @Nullable String staffId,
            @Nullable String itemCode,
            @Nullable String equipmentId,
            @Nullable String trainingId) {}

    record HandlingRatingView(int level, @Nullable String note, Instant at) {}

    record RecurrenceView(boolean recurred, List<String> cases, Instant checkedAt) {}

    record StepView(
            String what,
            String by,
            Instant at,
            @Nullable String code,
            @Nullable String note) {}

    /** @param withText whether the reader works on the case */
    static CaseView of(CaseFile file, boolean withText, CaseKeys keys, Deadlines deadlines, Instant now) {
        Outcome outcome = file.work().outcome();
        return new CaseView(
                file.id(),
                file.number(),
                file.kind().name(),
                file.channel().name(),
                file.state().name(),
                file.severity().name(),
                file.subject().hallId(),
                file.subject().windowId(),
                file.subject().ticketId(),
                file.subject().ratingId(),
                file.subject().staffId(),
                file.personal().anonymous(),
                file.personal().reachable(),
                file.personal().isErased(),
                withText ? keys.open(file, "text", file.personal().text()) : null,
                file.people().handler(),
                file.people().reviewer(),
                file.people().caller(),
                file.work().upheld(),
                reply(file, withText, keys),
                file.work().callBacks(),
                outcome == null ? null : outcome.name(),
                file.work().round(),
                file.joins().into(),
                file.joins().children().stream().map(Child::id).toList(),
                Merging.earliestAnswerDue(file).orElse(null),
                DeadlineView.of(file, deadlines, now),
                file.terms().pauses(),
                extension(file, withText, keys),
                withText ? PublicCaseView.messages(file, keys) : List.of(),
                history(file, withText, keys),
                AttachmentView.of(file),
                finding(file, withText, keys),
                handlingRating(file, withText, keys),
                recurrence(file),
                file.receivedAt(),
                file.closedAt(),
                file.version());
    }

    private static @Nullable ReplyView reply(CaseFile file, boolean withText, CaseKeys keys) {
        Reply reply = file.work().reply();
        if (reply == null) return null;
        String text = withText ? keys.open(file, "reply", reply.text()) : null;
        return new ReplyView(text, reply.author(), reply.at(), reply.stage().name());
    }

    private static @Nullable ExtensionView extension(CaseFile file, boolean withText, CaseKeys keys) {
        Extension extension = file.terms().extension();
        if (extension == null) return null;
        return new ExtensionView(
                extension.askedBy(),
                extension.askedAt(),
                extension.amount(),
                withText ? keys.open(file, "note", extension.reason()) : null,
                extension.decidedBy(),
                extension.granted());
    }

    private static @Nullable FindingView finding(CaseFile file, boolean withText, CaseKeys keys) {
        Finding finding = file.work().aftermath().finding();
        if (finding == null) return null;
        RootCause cause = finding.cause();
        Traces traces = finding.traces();
        return new FindingView(
                cause == null ? null : cause.name(),
                withText ? keys.open(file, "note", finding.corrective()) : null,
                withText ? keys.open(file, "note", finding.preventive()) : null,
                traces.windowId(),
                traces.staffId(),
                traces.itemCode(),
                traces.equipmentId(),
                traces.trainingId());
    }

    private static @Nullable HandlingRatingView handlingRating(CaseFile file, boolean withText, CaseKeys keys) {
        HandlingRating rating = file.work().aftermath().rating();
        if (rating == null) return null;
        return new HandlingRatingView(
                rating.level(), withText ? keys.open(file, "note", rating.note()) : null, rating.at());
    }

    private static @Nullable RecurrenceView recurrence(CaseFile file) {
        Recurrence checked = file.work().aftermath().recurrence();
        return checked == null ? null : new RecurrenceView(checked.hasRecurred(), checked.cases(), checked.checkedAt());
    }

    private static List<StepView> history(CaseFile file, boolean withText, CaseKeys keys) {
        return file.journal().steps().stream()
                .map(step -> new StepView(
                        step.what(),
                        step.by(),
                        step.at(),
                        step.code(),
                        withText ? keys.open(file, "note", step.note()) : null))
                .toList();
    }

    @Override
    public String toString() {
        return "CaseView[" + number + "]";
    }
}
