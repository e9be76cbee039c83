package io.guichet.queue.appointment.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.appointment.AppointmentPlan;
import io.guichet.queue.appointment.Appointments;
import io.guichet.queue.appointment.DefinePlan;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hall's side of appointments: what is offered, and who is expected. */
@RestController
@RequestMapping("/api/queue/halls/{hall}")
final class PlanController {

    private static final int PAGE = 100;
    private static final int LAST_PAGE = 1000;

    /** Days that every calendar has. */
    private static final int MOST_YEARS = 10;

    private final DefinePlan definePlan;
    private final Appointments appointments;
    private final Halls halls;
    private final Clock clock;

    PlanController(DefinePlan definePlan, Appointments appointments, Halls halls, Clock clock) {
        this.definePlan = definePlan;
        this.appointments = appointments;
        this.halls = halls;
        this.clock = clock;
    }

    /** The whole plan of an item. */
    record PlanRequest(
            @NotNull Integer slotMinutes,
            @NotNull Integer places,
            @NotNull Integer daysAhead) {
        AppointmentPlan toPlan(String hall, String item) {
            return InvalidRequest.at(
                    "", () -> new AppointmentPlan(hall, item, Duration.ofMinutes(slotMinutes), places, daysAhead, 0));
        }
    }

    record PlanView(String hallId, String itemCode, long slotMinutes, int places, int daysAhead, long version) {
        static PlanView of(AppointmentPlan plan) {
            return new PlanView(
                    plan.hallId(),
                    plan.itemCode(),
                    plan.length().toMinutes(),
                    plan.places(),
                    plan.daysAhead(),
                    plan.version());
        }
    }

    @PutMapping("/appointment-plans/{item}")
    ResponseEntity<PlanView> plan(
            @PathVariable String hall,
            @PathVariable String item,
            @Valid @RequestBody PlanRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        Caller.current().require(hall, Role.OPERATOR, Role.SUPERVISOR);
        IfMatch expected = IfMatch.of(version);
        Definition<AppointmentPlan> defined = definePlan.define(body.toPlan(hall, item), expected::check);
        HttpStatus status = defined.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(PlanView.of(defined.value()));
    }

    /** @param nextPage null on the last one */
    record Page(
            LocalDate day,
            List<AppointmentView> appointments,
            @Nullable Integer nextPage) {}

    /** @param day today in the hall's zone when absent */
    @GetMapping("/appointments")
    Page ofDay(
            @PathVariable String hall,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.STAFF, Role.SUPERVISOR);
        if (page < 0 || page > LAST_PAGE) throw new InvalidRequest("page", "0 to " + LAST_PAGE);
        Hall known = halls.find(hall);
        Instant now = clock.instant();
        LocalDate today = known.businessDay(now);
        LocalDate wanted = day == null ? today : day;
        if (wanted.isBefore(today.minusYears(MOST_YEARS)) || wanted.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidRequest("day", "within " + MOST_YEARS + " years");
        }
        Span whole = known.wholeOf(wanted);
        List<AppointmentView> found =
                appointments.ofHall(hall, whole.from(), whole.until(), page * PAGE, PAGE + 1).stream()
                        .map(one -> AppointmentView.of(one, now))
                        .toList();
        return new Page(wanted, found.stream().limit(PAGE).toList(), found.size() > PAGE ? page + 1 : null);
    }
}
