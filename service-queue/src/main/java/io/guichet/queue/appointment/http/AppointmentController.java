package io.guichet.queue.appointment.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.queue.appointment.Appointment;
import io.guichet.queue.appointment.AppointmentCodes;
import io.guichet.queue.appointment.BookAppointment;
import io.guichet.queue.appointment.CancelAppointment;
import io.guichet.queue.appointment.FindSlots;
import io.guichet.queue.appointment.FreeSlot;
import io.guichet.queue.appointment.SlotId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The public's side of appointments. */
@RestController
@RequestMapping("/api/queue")
final class AppointmentController {

    private static final String CODE = "X-Appointment-Code";
    private static final String KEY = "Idempotency-Key";
    private static final int SHORTEST_KEY = 16;

    private final FindSlots findSlots;
    private final BookAppointment bookAppointment;
    private final CancelAppointment cancelAppointment;
    private final AppointmentCodes codes;
    private final Clock clock;

    AppointmentController(
            FindSlots findSlots,
            BookAppointment bookAppointment,
            CancelAppointment cancelAppointment,
            AppointmentCodes codes,
            Clock clock) {
        this.findSlots = findSlots;
        this.bookAppointment = bookAppointment;
        this.cancelAppointment = cancelAppointment;
        this.codes = codes;
        this.clock = clock;
    }

    /** What is left of a day. */
    record Day(String hallId, String itemCode, LocalDate day, List<FreeSlot> slots) {}

    @GetMapping("/halls/{hall}/items/{item}/slots")
    Day slots(
            @PathVariable String hall,
            @PathVariable String item,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        FindSlots.Found found = findSlots.on(hall, item, day);
        return new Day(hall, item, found.day(), found.slots());
    }

    /** Which place is wanted. */
    record BookRequest(
            @NotNull String hallId,
            @NotNull String itemCode,
            @NotNull Instant startsAt) {
        SlotId toSlot() {
            return new SlotId(
                    InvalidRequest.at("/hallId", () -> Ids.slug("hallId", hallId)),
                    InvalidRequest.at("/itemCode", () -> Ids.slug("itemCode", itemCode)),
                    startsAt);
        }
    }

    /** With the code: only in the answer to the booking. */
    record Booked(
            String id,
            String code,
            String hallId,
            String itemCode,
            Instant startsAt,
            Instant checkInFrom,
            Instant checkInUntil) {}

    @PostMapping("/appointments")
    @ResponseStatus(HttpStatus.CREATED)
    Booked book(@Valid @RequestBody BookRequest body, HttpServletRequest request) {
        // The code is in no store, so neither is this answer: the same key carries the booking out again.
        CommandKey.keepNoAnswer(request);
        refuseGuessableKey(request);
        Appointment it =
                bookAppointment.book(body.toSlot(), CommandKey.of(request).value());
        return new Booked(
                it.id(),
                codes.of(it.id()),
                it.slot().hallId(),
                it.slot().itemCode(),
                it.slot().startsAt(),
                it.checkInFrom(),
                it.checkInUntil());
    }

    /** The public is one caller: who guesses another's key would be answered with another's code. */
    private static void refuseGuessableKey(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        if (key != null && Caller.current().isAnonymous() && key.length() < SHORTEST_KEY) {
            throw new InvalidRequest(KEY, "at least " + SHORTEST_KEY + " characters, made at random");
        }
    }

    /** The code may come in the body or as a header. */
    record CancelRequest(@Nullable String code) {}

    @PostMapping("/appointments/{id}/cancel")
    AppointmentView cancel(
            @PathVariable String id,
            @RequestHeader(name = CODE, required = false) @Nullable String header,
            @RequestBody(required = false) @Nullable CancelRequest body) {
        String code = body == null || body.code() == null ? header : body.code();
        if (code == null || code.isBlank()) throw new InvalidRequest("/code", "is needed");
        return AppointmentView.of(cancelAppointment.cancel(id, code), clock.instant());
    }
}
