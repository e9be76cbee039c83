package io.guichet.audit.fact.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Notes each thing that months and years are judged by (flow 5). */
public final class FactListener {

    private static final double MINOR = 1;
    private static final double SERIOUS = 3;
    private static final double GRAVE = 10;
    private static final double MARKS = 4;

    private final Facts facts;
    private final Places places;
    private final Zones zones;

    public FactListener(Facts facts, Places places, Zones zones) {
        this.facts = facts;
        this.places = places;
        this.zones = zones;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            @Nullable String ticketId,
            @Nullable String ratingId,
            @Nullable String caseId,
            @Nullable String violationId,
            @Nullable String exposureId,
            @Nullable String inspectionId,
            @Nullable String sessionId,
            String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            @Nullable String staffId,
            @Nullable Integer level,
            @Nullable Instant submittedAt,
            @Nullable Instant occurredAt,
            @Nullable Instant startedAt,
            @Nullable Instant calledAt,
            @Nullable Instant issuedAt,
            @Nullable Instant openedAt,
            @Nullable Instant leftOpenSince,
            @Nullable List<Pause> pauses,
            @Nullable String faultId,
            @Nullable String findingId,
            @Nullable String severity,
            @Nullable String kind,
            @Nullable LocalDate day,
            @Nullable String grade,
            @Nullable Boolean onTime,
            @Nullable Boolean revoked,
            @Nullable Integer quality,
            @Nullable Integer efficiency,
            @Nullable Integer service,
            @Nullable Integer discipline,
            @Nullable Double score,
            List<String> attended,
            List<String> failed,
            @Nullable LocalDate heldOn,
            @Nullable Long postedSeconds,
            @Nullable Long keptSeconds,
            Instant at) {

        Told {
            Objects.requireNonNull(hallId, "hallId");
            Objects.requireNonNull(at, "at");
            attended = copy(attended);
            failed = copy(failed);
        }

        private static List<String> copy(@Nullable List<String> numbers) {
            return numbers == null ? List.of() : List.copyOf(numbers);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Pause(Instant from, Instant until) {}

    @KafkaListener(
            topics = {
                "guichet.queue.window",
                "guichet.queue.hall",
                "guichet.queue.ticket",
                "guichet.queue.matter",
                "guichet.evaluation.rating",
                "guichet.complaint.case",
                "guichet.audit.violation",
                "guichet.audit.onsite",
                "guichet.audit.training",
                "guichet.audit.exposure",
                "guichet.audit.inspection",
                "guichet.audit.finding",
                "guichet.equipment.fault"
            },
            groupId = "guichet-audit-facts")
    public void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        try {
            note(event);
        } catch (NullPointerException missing) {
            throw new PoisonEvent("a field is missing: " + event.type(), missing);
        }
    }

    private void note(ReceivedEvent event) {
        switch (event.type()) {
            case "io.guichet.queue.window.opened.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.SESSION, "session|" + id(told.sessionId), told.at, 0, true);
            }
            case "io.guichet.queue.ticket.finished.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.SERVED, "served|" + id(told.ticketId), told.at, minutes(told), true);
                waited(event, told);
            }
            case "io.guichet.queue.window.closed.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.HOURS, "hours|" + id(told.sessionId), told.at, staffed(told), true);
            }
            case "io.guichet.queue.hall.hours-compared.v1" -> hours(event);
            case "io.guichet.queue.window.unattended.v1",
                    "io.guichet.queue.window.left-open.v1",
                    "io.guichet.queue.hall.line-unattended.v1",
                    "io.guichet.queue.hall.below-minimum.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.ALERT, "alert|" + event.source() + "|" + event.id(), told.at, 1, true);
            }
            case "io.guichet.equipment.fault.reported.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.FAULT, "fault|" + id(told.faultId), told.at, weight(told), true);
            }
            case "io.guichet.equipment.fault.repaired.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.REPAIR, "repair|" + id(told.faultId), told.at, 1, true);
            }
            case "io.guichet.complaint.case.received.v1" -> {
                Told told = event.as(Told.class);
                if (!"COMPLAINT".equals(told.kind)) return;
                learn(event, told, Fact.Kind.CASE, "received|" + id(told.caseId), told.at, 1, true);
            }
            case "io.guichet.complaint.case.praised.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.PRAISE, "praise|" + id(told.caseId), told.at, 1, true);
            }
            case "io.guichet.audit.finding.raised.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.FINDING, "finding|" + id(told.findingId), told.at, 1, true);
            }
            case "io.guichet.queue.matter.told.v1" -> {
                Told told = event.as(Told.class);
                learn(
                        event,
                        told,
                        Fact.Kind.SPEED,
                        "matter|" + id(told.ticketId),
                        told.at,
                        yes(told.onTime) ? 1 : 0,
                        true);
            }
            case "io.guichet.evaluation.rating.submitted.v1", "io.guichet.evaluation.rating.corrected.v1" ->
                rating(event, true);
            case "io.guichet.evaluation.rating.excluded.v1" -> rating(event, false);
            case "io.guichet.complaint.case.upheld.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.COMPLAINT, "case|" + id(told.caseId), told.at, 1, true);
            }
            case "io.guichet.audit.violation.confirmed.v1" -> violation(event, true);
            case "io.guichet.audit.violation.appealed.v1" -> violation(event, false);
            case "io.guichet.audit.violation.appeal-decided.v1" -> violation(event, !yes(event.as(Told.class).revoked));
            case "io.guichet.audit.onsite.recorded.v1" -> onsite(event);
            case "io.guichet.audit.training.held.v1" -> training(event);
            case "io.guichet.audit.exposure.recorded.v1" -> {
                Told told = event.as(Told.class);
                learn(event, told, Fact.Kind.EXPOSURE, "exposure|" + id(told.exposureId), told.at, 1, true);
            }
            case "io.guichet.audit.inspection.published.v1" -> {
                Told told = event.as(Told.class);
                double score = told.score == null ? 0 : told.score;
                String id = "inspection|" + id(told.inspectionId);
                learn(event, told, Fact.Kind.INSPECTION, id, told.at, score, told.score != null);
            }
            default -> {
                // Nothing that a month is judged by.
            }
        }
    }

    private void rating(ReceivedEvent event, boolean counts) {
        Told told = event.as(Told.class);
        int level = Objects.requireNonNull(told.level, "level");
        Instant when = told.submittedAt == null ? told.at : told.submittedAt;
        learn(event, told, Fact.Kind.RATING, "rating|" + id(told.ratingId), when, level, counts);
    }

    private void violation(ReceivedEvent event, boolean counts) {
        Told told = event.as(Told.class);
        double weight = switch (String.valueOf(told.grade)) {
            case "GRAVE" -> GRAVE;
            case "SERIOUS" -> SERIOUS;
            default -> MINOR;
        };
        Instant when = told.occurredAt == null ? told.at : told.occurredAt;
        learn(event, told, Fact.Kind.VIOLATION, "violation|" + id(told.violationId), when, weight, counts);
    }

    private void onsite(ReceivedEvent event) {
        Told told = event.as(Told.class);
        LocalDate day = Objects.requireNonNull(told.day, "day");
        double mean = (mark(told.quality) + mark(told.efficiency) + mark(told.service) + mark(told.discipline)) / MARKS;
        String id = "onsite|" + told.hallId + "|" + day + "|" + told.staffId;
        facts.learn(fact(event, told, Fact.Kind.ONSITE, id, told.staffId, day, told.at, mean, true));
    }

    private void hours(ReceivedEvent event) {
        Told told = event.as(Told.class);
        LocalDate day = Objects.requireNonNull(told.day, "day");
        double posted = Objects.requireNonNull(told.postedSeconds, "postedSeconds") / 60.0;
        double kept = Objects.requireNonNull(told.keptSeconds, "keptSeconds") / 60.0;
        String of = "|" + told.hallId + "|" + day;
        facts.learn(fact(event, told, Fact.Kind.POSTED, "posted" + of, null, day, told.at, posted, true));
        facts.learn(fact(event, told, Fact.Kind.KEPT, "kept" + of, null, day, told.at, kept, true));
        // Of nothing posted there is no share.
        double share = posted > 0 ? kept / posted : 0;
        facts.learn(fact(event, told, Fact.Kind.KEEPING, "keeping" + of, null, day, told.at, share, posted > 0));
    }

    private void training(ReceivedEvent event) {
        Told told = event.as(Told.class);
        LocalDate day = Objects.requireNonNull(told.heldOn, "heldOn");
        for (String staffId : told.attended) {
            String id = "training|" + event.source() + "|" + event.id() + "|" + staffId;
            double value = told.failed.contains(staffId) ? 0 : 1;
            facts.learn(fact(event, told, Fact.Kind.TRAINING, id, staffId, day, told.at, value, true));
        }
    }

    private void learn(
            ReceivedEvent event, Told told, Fact.Kind kind, String id, Instant when, double value, boolean counts) {
        LocalDate day = LocalDate.ofInstant(when, zones.of(told.hallId));
        facts.learn(fact(event, told, kind, id, told.staffId, day, when, value, counts));
    }

    private Fact fact(
            ReceivedEvent event,
            Told told,
            Fact.Kind kind,
            String id,
            @Nullable String staffId,
            LocalDate day,
            Instant when,
            double value,
            boolean counts) {
        return new Fact(
                id,
                kind,
                told.hallId,
                unitOf(told, staffId),
                staffId,
                day,
                when,
                value,
                counts,
                event.source() + "|" + event.id(),
                event.seq());
    }

    private @Nullable String unitOf(Told told, @Nullable String staffId) {
        if (told.unitId != null) return told.unitId;
        if (told.windowId != null) {
            String unit =
                    places.find(Kind.WINDOW, told.windowId).map(Place::unitId).orElse(null);
            if (unit != null) return unit;
        }
        return staffId == null
                ? null
                : places.find(Kind.STAFF, staffId).map(Place::unitId).orElse(null);
    }

    private void waited(ReceivedEvent event, Told told) {
        if (told.issuedAt == null || told.calledAt == null) return;
        double minutes = minutes(told.issuedAt, told.calledAt);
        learn(event, told, Fact.Kind.WAIT, "wait|" + id(told.ticketId), told.at, minutes, true);
    }

    /** To where the hall's hours and grace ended: what is left open after that is nobody's presence. */
    private static double staffed(Told told) {
        Instant end = told.leftOpenSince == null ? told.at : told.leftOpenSince;
        double minutes = minutes(Objects.requireNonNull(told.openedAt, "openedAt"), end);
        for (Pause pause : told.pauses == null ? List.<Pause>of() : told.pauses) {
            Instant until = pause.until.isBefore(end) ? pause.until : end;
            minutes -= Math.max(0, minutes(pause.from, until));
        }
        return Math.max(0, minutes);
    }

    private static double weight(Told told) {
        return switch (String.valueOf(told.severity)) {
            case "CRITICAL" -> 3;
            case "MAJOR" -> 2;
            default -> 1;
        };
    }

    private static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 60.0;
    }

    private static double minutes(Told told) {
        Instant from = told.startedAt == null ? told.calledAt : told.startedAt;
        return from == null ? 0 : minutes(from, told.at);
    }

    private static boolean yes(@Nullable Boolean said) {
        return Objects.requireNonNull(said, "yes or no");
    }

    private static int mark(@Nullable Integer mark) {
        return Objects.requireNonNull(mark, "mark");
    }

    private static String id(@Nullable String id) {
        return Objects.requireNonNull(id, "id");
    }
}
