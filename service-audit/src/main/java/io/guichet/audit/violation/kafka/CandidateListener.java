package io.guichet.audit.violation.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.audit.violation.Concerned;
import io.guichet.audit.violation.Origin;
import io.guichet.audit.violation.RaiseViolation;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Flows 4 to 6: makes a candidate of what other services and other features tell. The rule is a proposal. */
public final class CandidateListener {

    private final RaiseViolation raiseViolation;

    public CandidateListener(RaiseViolation raiseViolation) {
        this.raiseViolation = raiseViolation;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            @Nullable String staffId,
            Instant at,
            @Nullable String attemptId,
            @Nullable String sessionId,
            @Nullable String caseId,
            @Nullable String findingId,
            @Nullable String exposureId,
            @Nullable String ruleCode,
            @Nullable String kind,
            @Nullable String custodian,
            @Nullable String by,
            @Nullable String assetId,
            @Nullable String sheetId,
            @Nullable String incidentId,
            @Nullable String answers) {

        Told {
            Objects.requireNonNull(hallId, "hallId");
            Objects.requireNonNull(at, "at");
        }

        private Told of(@Nullable String person) {
            return new Told(
                    hallId,
                    unitId,
                    windowId,
                    person,
                    at,
                    attemptId,
                    sessionId,
                    caseId,
                    findingId,
                    exposureId,
                    ruleCode,
                    kind,
                    custodian,
                    by,
                    assetId,
                    sheetId,
                    incidentId,
                    answers);
        }
    }

    @KafkaListener(
            topics = {
                "guichet.queue.window",
                "guichet.queue.hall",
                "guichet.complaint.case",
                "guichet.equipment.asset",
                "guichet.equipment.round",
                "guichet.equipment.custody",
                "guichet.equipment.incident",
                "guichet.audit.finding",
                "guichet.audit.exposure"
            },
            groupId = "guichet-audit-violations",
            concurrency = "1")
    public void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case "io.guichet.queue.window.second-session-refused.v1" -> {
                Told told = told(event);
                raise(event, told, Origin.Kind.QUEUE, told.attemptId, "C1");
            }
            case "io.guichet.queue.window.unattended.v1" -> {
                Told told = told(event);
                raise(event, told, Origin.Kind.QUEUE, told.sessionId, "R2");
            }
            case "io.guichet.queue.window.left-open.v1" -> {
                Told told = told(event);
                raise(event, told, Origin.Kind.QUEUE, told.sessionId, "C4");
            }
            case "io.guichet.queue.hall.line-unattended.v1", "io.guichet.queue.hall.below-minimum.v1" ->
                raise(event, told(event), Origin.Kind.QUEUE, null, "M3");
            case "io.guichet.complaint.case.upheld.v1" -> {
                Told told = told(event);
                raise(event, told, Origin.Kind.COMPLAINT, told.caseId, "W5");
            }
            case "io.guichet.equipment.asset.move-refused.v1" -> {
                Told told = told(event);
                raise(event, told.of(told.by), Origin.Kind.EQUIPMENT, told.assetId, "C10");
            }
            case "io.guichet.equipment.custody.sign-refused.v1" -> {
                Told told = told(event);
                raise(event, told.of(told.by), Origin.Kind.EQUIPMENT, told.sheetId, "C12");
            }
            case "io.guichet.equipment.incident.recorded.v1" -> incident(event);
            case "io.guichet.equipment.round.finding.v1" -> round(event);
            case "io.guichet.audit.finding.raised.v1" -> finding(event);
            case "io.guichet.audit.exposure.recorded.v1" -> {
                Told told = told(event);
                raise(event, told, Origin.Kind.EXPOSURE, told.exposureId, "W12");
            }
            default -> {
                // All else on these topics accuses nobody.
            }
        }
    }

    /** Found by a round at somebody's device: who keeps it answers for it (C3). What nobody knew of accuses nobody. */
    private void round(ReceivedEvent event) {
        Told told = told(event);
        String rule = switch (String.valueOf(told.kind)) {
            case "UNAPPROVED_SOFTWARE" -> "C2";
            case "SEAL_BROKEN" -> "C7";
            case "SOCKET_DRIFT", "WRONG_PLACE" -> "C10";
            default -> null;
        };
        if (rule != null) raise(event, told.of(told.custodian), Origin.Kind.EQUIPMENT, told.findingId, rule);
    }

    /** What happened at a device: who was at the window answers for it, else who keeps the device (C2, C3, C6, C7). */
    private void incident(ReceivedEvent event) {
        Told told = told(event);
        String rule = switch (String.valueOf(told.kind)) {
            case "OUTSIDER_OPERATED" -> "C3";
            case "FOREIGN_MEDIA" -> "C2";
            case "FILES_DELETED" -> "C6";
            case "CASE_OPENED", "DAMAGED" -> "C7";
            default -> null;
        };
        if (rule != null) raise(event, told.of(told.answers), Origin.Kind.EQUIPMENT, told.incidentId, rule);
    }

    /** A finding about a device alone is the equipment service's. */
    private void finding(ReceivedEvent event) {
        Told told = told(event);
        if (told.staffId == null && told.unitId == null) return;
        if (told.ruleCode == null) throw new PoisonEvent("a finding without a rule", null);
        raise(event, told, Origin.Kind.INSPECTION, told.findingId, told.ruleCode);
    }

    private void raise(ReceivedEvent event, Told told, Origin.Kind kind, @Nullable String ref, String ruleCode) {
        Concerned concerned = new Concerned(told.hallId, told.unitId, told.windowId, told.staffId);
        // By source too: an id is unique only with it.
        Origin origin = new Origin(kind, ref, event.source() + "|" + event.id());
        raiseViolation.hear(origin, concerned, ruleCode, told.at);
    }

    private static Told told(ReceivedEvent event) {
        return event.as(Told.class);
    }
}
