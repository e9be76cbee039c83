package io.guichet.queue.window.http;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.window.WindowRefusal;

/** What the window's refusals are over HTTP. */
final class WindowProblems implements RefusalProblems<WindowRefusal> {

    @Override
    public Class<WindowRefusal> family() {
        return WindowRefusal.class;
    }

    @Override
    public Problem problem(WindowRefusal refusal) {
        String fact = refusal.fact();
        return switch (refusal) {
            case WindowRefusal.NotQualified no -> Problem.of(409, "not-qualified", "Not qualified", fact);
            case WindowRefusal.OutsideOpeningHours no ->
                Problem.of(409, "outside-opening-hours", "Outside opening hours", fact);
            case WindowRefusal.AlreadySignedInElsewhere no ->
                Problem.of(409, "already-signed-in-elsewhere", "Already signed in elsewhere", fact);
            case WindowRefusal.WindowNotOpen no -> Problem.of(409, "window-not-open", "Window not open", fact);
            case WindowRefusal.DeviceFault no -> Problem.of(409, "device-fault", "Device fault", fact);
            case WindowRefusal.ApprovalNeeded no -> Problem.of(409, "approval-needed", "Approval needed", fact);
            case WindowRefusal.Occupied no -> Problem.of(409, "wrong-state", "Wrong state", fact);
            case WindowRefusal.HoldsTicket no -> Problem.of(409, "wrong-state", "Wrong state", fact);
            case WindowRefusal.NotServedHere no -> Problem.invalid("/itemCodes", fact);
        };
    }
}
