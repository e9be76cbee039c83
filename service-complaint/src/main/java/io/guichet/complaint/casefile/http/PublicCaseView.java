package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.Followup;
import io.guichet.complaint.casefile.HandlingRating;
import io.guichet.complaint.casefile.Reply;
import io.guichet.complaint.deadline.Deadlines;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as its citizen sees it: what happens to it, not who in the house does it.
 *
 * @param handlingRating the citizen's word on the handling, 1 to 5
 * @param mayRate whether it can be said now
 * @param mayReopen whether the citizen can ask for another answer now
 */
record PublicCaseView(
        String number,
        String kind,
        String state,
        String hallId,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        boolean paused,
        List<DeadlineView> deadlines,
        List<StepView> steps,
        List<MessageView> messages,
        @Nullable String answer,
        List<AttachmentView> attachments,
        @Nullable Integer handlingRating,
        boolean mayRate,
        boolean mayReopen) {

    /** What the house does among itself is not told. */
    private static final Set<String> INTERNAL = Set.of(
            "draft-kept",
            "reply-proposed",
            "reply-returned",
            "personal-opened",
            "extension-asked",
            "extension-denied",
            "joined",
            "parted",
            "overdue",
            "escalated",
            "recurrence-checked");

    record StepView(
            String what,
            Instant at,
            @Nullable String code,
            @Nullable String note) {}

    record MessageView(boolean fromCitizen, String text, Instant at) {}

    static PublicCaseView of(CaseFile file, CaseKeys keys, Deadlines deadlines, Followup followup, Instant now) {
        HandlingRating rating = file.work().aftermath().rating();
        io.guichet.complaint.casefile.Outcome outcome = file.work().outcome();
        return new PublicCaseView(
                file.number(),
                file.kind().name(),
                file.state().name(),
                file.subject().hallId(),
                file.receivedAt(),
                file.closedAt(),
                outcome == null ? null : outcome.name(),
                file.terms().isPausedAt(now),
                DeadlineView.of(file, deadlines, now),
                steps(file, keys),
                messages(file, keys),
                answer(file, keys),
                AttachmentView.of(file),
                rating == null ? null : rating.level(),
                Aftercare.mayRate(file, followup, now),
                Aftercare.mayReopen(file, followup, now));
    }

    private static List<StepView> steps(CaseFile file, CaseKeys keys) {
        return file.journal().steps().stream()
                .filter(step -> !INTERNAL.contains(step.what()))
                .map(step -> step.what().equals("refused")
                        ? new StepView(step.what(), step.at(), step.code(), keys.open(file, "note", step.note()))
                        // The code of an assignment is a person.
                        : new StepView(
                                step.what(), step.at(), step.what().equals("assigned") ? null : step.code(), null))
                .toList();
    }

    static List<MessageView> messages(CaseFile file, CaseKeys keys) {
        return file.journal().messages().stream()
                .map(message -> {
                    String text = keys.open(file, "message", message.text());
                    return new MessageView(message.fromCitizen(), text == null ? "" : text, message.at());
                })
                .toList();
    }

    private static @Nullable String answer(CaseFile file, CaseKeys keys) {
        Reply reply = file.work().reply();
        return reply == null || !file.work().isSent() ? null : keys.open(file, "reply", reply.text());
    }
}
