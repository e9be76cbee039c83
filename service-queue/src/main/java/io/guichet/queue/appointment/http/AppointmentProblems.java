package io.guichet.queue.appointment.http;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.appointment.AppointmentRefusal;

/** What the appointment's refusals are over HTTP. */
final class AppointmentProblems implements RefusalProblems<AppointmentRefusal> {

    @Override
    public Class<AppointmentRefusal> family() {
        return AppointmentRefusal.class;
    }

    @Override
    public Problem problem(AppointmentRefusal refusal) {
        String fact = refusal.fact();
        return switch (refusal) {
            case AppointmentRefusal.SlotFull no -> Problem.of(409, "slot-full", "Slot full", fact);
            case AppointmentRefusal.SlotClosed no -> Problem.of(409, "slot-closed", "Slot closed", fact);
            case AppointmentRefusal.TooEarly no ->
                Problem.of(409, "too-early-to-check-in", "Too early to check in", fact);
            case AppointmentRefusal.TooLate no -> Problem.of(409, "too-late-to-check-in", "Too late to check in", fact);
            case AppointmentRefusal.Used no -> Problem.of(409, "appointment-used", "Appointment used", fact);
            case AppointmentRefusal.Over no -> Problem.of(409, "wrong-state", "Wrong state", fact);
            case AppointmentRefusal.WrongCode no -> Problem.of(403, "wrong-code", "Wrong code", fact);
            case AppointmentRefusal.KeyUsedBefore no ->
                Problem.of(422, "idempotency-mismatch", "Idempotency key used before", fact);
        };
    }
}
