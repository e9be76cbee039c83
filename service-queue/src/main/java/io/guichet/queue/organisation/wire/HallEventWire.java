package io.guichet.queue.organisation.wire;

import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.organisation.DayTime;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallEvent;
import io.guichet.queue.organisation.PublishedOrganisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names, versions and fields of the hall events. A definition goes to the published organisation, an emergency to the
 * hall's own topic.
 */
public final class HallEventWire {

    /** Where a hall's emergencies are told, under the hall's id. */
    public static final String TOPIC = "guichet.queue.hall";

    private HallEventWire() {}

    public static WireEvent of(HallEvent event) {
        return switch (event) {
            case HallEvent.Defined(Hall hall) ->
                new WireEvent("queue.organisation.hall-defined", 1, Defined.of(hall))
                        .to(PublishedOrganisation.TOPIC, PublishedOrganisation.key("hall", hall.id()));
            case HallEvent.EmergencyStarted(String hallId, Emergency emergency, Instant at) ->
                new WireEvent("queue.hall.emergency-started", 1, EmergencyStarted.of(hallId, emergency, at));
            case HallEvent.EmergencyEnded(String hallId, Instant since, Instant at) ->
                new WireEvent("queue.hall.emergency-ended", 1, new EmergencyEnded(hallId, since, at));
        };
    }

    record Defined(
            String hallId, String regionId, Words name, String zone, List<Interval> hours, List<String> closures) {

        static Defined of(Hall hall) {
            return new Defined(
                    hall.id(),
                    hall.regionId(),
                    hall.name(),
                    hall.zone().getId(),
                    hall.hours().openings().stream()
                            .map(opening -> new Interval(
                                    opening.day().name(),
                                    DayTime.textOfStart(opening.opens()),
                                    DayTime.textOfEnd(opening.closes())))
                            .toList(),
                    hall.closures().stream().sorted().map(LocalDate::toString).toList());
        }
    }

    record Interval(String day, String opens, String closes) {}

    record EmergencyStarted(
            String hallId,
            Words notice,
            Instant since,
            @Nullable String planId,
            Instant at) {

        static EmergencyStarted of(String hallId, Emergency emergency, Instant at) {
            return new EmergencyStarted(hallId, emergency.notice(), emergency.since(), emergency.planId(), at);
        }
    }

    record EmergencyEnded(String hallId, Instant since, Instant at) {}
}
