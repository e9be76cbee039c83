package io.guichet.complaint.casefile.wire;

import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseEvent;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.RootCause;
import io.guichet.complaint.deadline.Purpose;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names, versions and data of case events; samples lie in {@code contracts/events}. What anybody wrote, and who the
 * citizen is, stays here.
 */
public final class CaseEventWire {

    public static final String CASES = "guichet.complaint.case";
    public static final String PERSONAL_DATA = "guichet.complaint.personal-data";

    private CaseEventWire() {}

    public static WireEvent of(CaseEvent event) {
        Facts facts = new Facts(event);
        CaseFile file = event.file();
        return switch (event) {
            case CaseEvent.Received e ->
                facts.and("channel", file.channel().name())
                        .and("windowId", file.subject().windowId())
                        .and("ticketId", file.subject().ticketId())
                        .and("answerDueAt", answerDue(file))
                        .named("received");
            case CaseEvent.Accepted e ->
                facts.and("severity", file.severity().name())
                        .and("answerDueAt", answerDue(file))
                        .named("accepted");
            case CaseEvent.Refused e -> facts.and("reason", e.reason().name()).named("refused");
            case CaseEvent.Assigned e -> facts.and("staffId", e.handler()).named("assigned");
            case CaseEvent.Returned e -> facts.and("staffId", e.by()).named("returned");
            case CaseEvent.Investigating e -> facts.and("staffId", e.by()).named("investigating");
            case CaseEvent.Contacted e -> facts.and("reached", e.reached()).named("contacted");
            case CaseEvent.Verified e -> facts.and("upheld", e.upheld()).named("verified");
            case CaseEvent.ReplyReturned e -> facts.and("staffId", e.by()).named("reply-returned");
            case CaseEvent.Rectified e ->
                facts.and("accepted", e.accepted())
                        .and("dueAt", answerDue(file))
                        .named("rectified");
            case CaseEvent.Answered e -> facts.and("dueAt", answerDue(file)).named("answered");
            case CaseEvent.CalledBack e -> calledBack(facts, e.attempt());
            case CaseEvent.Closed e -> facts.and("outcome", e.outcome().name()).named("closed");
            case CaseEvent.Upheld e -> {
                Finding finding = finding(file);
                RootCause cause = finding.cause();
                yield facts.and("outcome", e.outcome().name())
                        .and("windowId", finding.traces().windowId())
                        .and("staffId", finding.traces().staffId())
                        .and("cause", cause == null ? null : cause.name())
                        .and("itemCode", finding.traces().itemCode())
                        .and("equipmentId", finding.traces().equipmentId())
                        .and("trainingId", finding.traces().trainingId())
                        .named("upheld");
            }
            case CaseEvent.Praised e ->
                facts.and("windowId", finding(file).traces().windowId())
                        .and("staffId", finding(file).traces().staffId())
                        .and("itemCode", finding(file).traces().itemCode())
                        .named("praised");
            case CaseEvent.HandlingRated e ->
                facts.and("level", e.level()).and("round", file.work().round()).named("handling-rated");
            case CaseEvent.RecurrenceChecked e -> recurrence(facts, e);
            case CaseEvent.Attached e ->
                facts.and("fromCitizen", e.attachment().isFromCitizen())
                        .and("type", e.attachment().type().name())
                        .and("bytes", e.attachment().bytes())
                        .named("attached");
            case CaseEvent.Withdrawn e -> facts.and("reason", e.reason()).named("withdrawn");
            case CaseEvent.Reopened e ->
                facts.and("round", file.work().round())
                        .and("answerDueAt", answerDue(file))
                        .named("reopened");
            case CaseEvent.ExtensionAsked e ->
                facts.and("staffId", e.extension().askedBy())
                        .and("amount", e.extension().amount())
                        .named("extension-asked");
            case CaseEvent.Extended e ->
                facts.and("amount", e.extension().amount())
                        .and("approvedBy", e.extension().decidedBy())
                        .and("answerDueAt", answerDue(file))
                        .named("extended");
            case CaseEvent.ExtensionDenied e ->
                facts.and("deniedBy", e.extension().decidedBy()).named("extension-denied");
            case CaseEvent.Paused e ->
                facts.and("reason", e.pause().reason())
                        .and("approvedBy", e.pause().approvedBy())
                        .and("until", e.pause().until())
                        .named("paused");
            case CaseEvent.Resumed e ->
                facts.and("answerDueAt", answerDue(file)).named("resumed");
            case CaseEvent.DeadlineMoved e ->
                facts.and("purpose", e.is().rule().purpose().name())
                        .and("wasDueAt", e.was().deadline().dueAt())
                        .and("dueAt", e.is().deadline().dueAt())
                        .and("provisional", e.is().deadline().provisional())
                        .named("deadline-moved");
            case CaseEvent.Overdue e ->
                facts.and("purpose", e.purpose().name()).and("dueAt", e.dueAt()).named("overdue");
            case CaseEvent.Escalated e ->
                facts.and("level", e.level()).and("cause", e.cause()).named("escalated");
            case CaseEvent.Merged e -> facts.and("into", e.into()).named("merged");
            case CaseEvent.Unmerged e -> facts.and("from", e.from()).named("unmerged");
            case CaseEvent.Joined e -> facts.and("childId", e.child()).named("joined");
            case CaseEvent.Parted e -> facts.and("childId", e.child()).named("parted");
            case CaseEvent.Messaged e ->
                facts.and("fromCitizen", e.fromCitizen()).named("messaged");
            case CaseEvent.PersonalOpened e ->
                facts.and("staffId", e.by()).and("purpose", e.purpose().name()).personal("accessed", file.id());
            case CaseEvent.PersonalErased e -> facts.and("staffId", e.by()).personal("erased", file.id());
        };
    }

    private static WireEvent calledBack(Facts facts, CallBack attempt) {
        CallBack.Satisfied satisfied = attempt.satisfied();
        return facts.and("reached", attempt.result() == CallBack.Result.REACHED)
                .and("resolved", attempt.resolved())
                .and("satisfied", satisfied == null ? null : satisfied.name())
                .named("called-back");
    }

    private static WireEvent recurrence(Facts facts, CaseEvent.RecurrenceChecked event) {
        Finding finding = finding(event.file());
        RootCause cause = finding.cause();
        return facts.and("recurred", event.recurrence().hasRecurred())
                .and("cases", event.recurrence().cases())
                .and("cause", cause == null ? null : cause.name())
                .and("windowId", finding.traces().windowId())
                .and("staffId", finding.traces().staffId())
                .and("itemCode", finding.traces().itemCode())
                .named("recurrence-checked");
    }

    private static Finding finding(CaseFile file) {
        Finding finding = file.work().aftermath().finding();
        return finding == null ? Finding.NONE : finding;
    }

    private static @Nullable Instant answerDue(CaseFile file) {
        return file.terms()
                .clock(Purpose.ANSWER)
                .map(clock -> clock.deadline().dueAt())
                .orElse(null);
    }

    /** The data of one event, in order: first what all have, then its own, then the time. */
    private static final class Facts {

        private final Map<String, @Nullable Object> data = new LinkedHashMap<>();
        private final Instant at;

        Facts(CaseEvent event) {
            CaseFile file = event.file();
            data.put("caseId", file.id());
            data.put("kind", file.kind().name());
            data.put("ratingId", file.subject().ratingId());
            data.put("hallId", file.subject().hallId());
            at = event.at();
        }

        Facts and(String name, @Nullable Object value) {
            data.put(name, value);
            return this;
        }

        WireEvent named(String name) {
            data.put("at", at);
            return new WireEvent("complaint.case." + name, 1, data);
        }

        WireEvent personal(String name, String caseId) {
            data.put("at", at);
            return new WireEvent("complaint.personal-data." + name, 1, data).to(PERSONAL_DATA, caseId);
        }
    }
}
