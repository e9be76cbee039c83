package io.guichet.queue.appointment.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.appointment.Appointment;
import io.guichet.queue.appointment.AppointmentEvent;
import io.guichet.queue.appointment.AppointmentPlan;
import io.guichet.queue.appointment.PlanEvent;
import java.time.Instant;

/** Names, versions and fields of the appointment events. */
public final class AppointmentEventWire {

    public static final String TOPIC = "guichet.queue.appointment";

    private static final String NAME = "queue.appointment.";

    private AppointmentEventWire() {}

    public static WireEvent of(AppointmentEvent event) {
        Appointment it = event.appointment();
        return switch (event) {
            case AppointmentEvent.Booked booked -> wire("booked", Booked.of(it, booked.at()));
            case AppointmentEvent.Cancelled cancelled -> wire("cancelled", Cancelled.of(it, cancelled.at()));
            case AppointmentEvent.CheckedIn used -> wire("checked-in", CheckedIn.of(it, used.ticketId(), used.at()));
        };
    }

    public static WireEvent of(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Defined(AppointmentPlan plan) -> wire("plan-defined", PlanDefined.of(plan));
        };
    }

    private static WireEvent wire(String what, Object fields) {
        return new WireEvent(NAME + what, 1, fields);
    }

    record Booked(
            String appointmentId,
            String hallId,
            String itemCode,
            Instant startsAt,
            Instant checkInFrom,
            Instant checkInUntil,
            Instant at) {
        static Booked of(Appointment it, Instant at) {
            return new Booked(
                    it.id(),
                    it.slot().hallId(),
                    it.slot().itemCode(),
                    it.slot().startsAt(),
                    it.checkInFrom(),
                    it.checkInUntil(),
                    at);
        }
    }

    record Cancelled(String appointmentId, String hallId, String itemCode, Instant startsAt, Instant at) {
        static Cancelled of(Appointment it, Instant at) {
            return new Cancelled(
                    it.id(), it.slot().hallId(), it.slot().itemCode(), it.slot().startsAt(), at);
        }
    }

    record CheckedIn(
            String appointmentId, String hallId, String itemCode, Instant startsAt, String ticketId, Instant at) {
        static CheckedIn of(Appointment it, String ticketId, Instant at) {
            return new CheckedIn(
                    it.id(), it.slot().hallId(), it.slot().itemCode(), it.slot().startsAt(), ticketId, at);
        }
    }

    record PlanDefined(String hallId, String itemCode, long slotMinutes, int places, int daysAhead) {
        static PlanDefined of(AppointmentPlan plan) {
            return new PlanDefined(
                    plan.hallId(), plan.itemCode(), plan.length().toMinutes(), plan.places(), plan.daysAhead());
        }
    }
}
