package io.guichet.queue.window.wire;

import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.organisation.PublishedOrganisation;
import io.guichet.queue.window.CloseApproval;
import io.guichet.queue.window.Pause;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.SecondSession;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.Suspension;
import io.guichet.queue.window.WindowEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names, versions and fields of the window events. A definition goes to the published organisation, what happens at the
 * window to the windows' own topic. Reasons go out as codes: words may name people.
 */
public final class WindowEventWire {

    /** Where windows tell what happens, under the window's id; permits and refused sessions under their own. */
    public static final String TOPIC = "guichet.queue.window";

    private static final String NAME = "queue.window.";

    private WindowEventWire() {}

    public static WireEvent of(WindowEvent event) {
        ServiceWindow window = event.window();
        return switch (event) {
            case WindowEvent.Defined defined ->
                new WireEvent("queue.organisation.window-defined", 1, Defined.of(window))
                        .to(PublishedOrganisation.TOPIC, PublishedOrganisation.key("window", window.id()));
            case WindowEvent.Opened opened -> wire("opened", Opened.of(window, opened.session(), opened.at()));
            case WindowEvent.Suspended suspended -> wire("suspended", Suspended.of(suspended));
            case WindowEvent.Resumed resumed -> wire("resumed", Resumed.of(resumed));
            case WindowEvent.ClosingApproved approved -> wire("closing-approved", ClosingApproved.of(approved));
            case WindowEvent.Closed closed -> wire("closed", Closed.of(closed));
            case WindowEvent.LeftOpen left -> wire("left-open", LeftOpen.of(left));
            case WindowEvent.Unattended unattended -> wire("unattended", Unattended.of(unattended));
        };
    }

    public static WireEvent of(Permit permit) {
        return wire("permit-granted", PermitGranted.of(permit));
    }

    public static WireEvent of(SecondSession refused) {
        return wire("second-session-refused", SecondSessionRefused.of(refused));
    }

    private static WireEvent wire(String what, Object data) {
        return new WireEvent(NAME + what, 1, data);
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }

    record Defined(String windowId, String hallId, String unitId, String number, Words label, List<String> itemCodes) {

        static Defined of(ServiceWindow window) {
            return new Defined(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    window.label(),
                    sorted(window.itemCodes()));
        }
    }

    /** @param permitId null within the posted hours */
    record Opened(
            String windowId,
            String hallId,
            String unitId,
            String number,
            String staffId,
            String sessionId,
            List<String> itemCodes,
            @Nullable String permitId,
            Instant at) {

        static Opened of(ServiceWindow window, Session session, Instant at) {
            return new Opened(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    session.staffId(),
                    session.id(),
                    sorted(session.itemCodes()),
                    session.permitId(),
                    at);
        }
    }

    /**
     * @param by staff number, or {@code equipment}
     * @param approvedBy null where no approval was needed
     * @param faultId of the device's fault that caused it; null when a person did
     */
    record Suspended(
            String windowId,
            String hallId,
            String unitId,
            String number,
            String staffId,
            String sessionId,
            String reason,
            String by,
            @Nullable String approvedBy,
            Instant at,
            @Nullable String faultId) {

        static Suspended of(WindowEvent.Suspended event) {
            ServiceWindow window = event.window();
            Suspension suspension = event.suspension();
            return new Suspended(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    event.session().staffId(),
                    event.session().id(),
                    suspension.reason().code(),
                    event.by(),
                    event.approvedBy(),
                    event.at(),
                    suspension.faultId());
        }
    }

    record Resumed(
            String windowId,
            String hallId,
            String unitId,
            String number,
            String staffId,
            String sessionId,
            String by,
            Instant at) {

        static Resumed of(WindowEvent.Resumed event) {
            ServiceWindow window = event.window();
            return new Resumed(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    event.session().staffId(),
                    event.session().id(),
                    event.by(),
                    event.at());
        }
    }

    record ClosingApproved(
            String windowId,
            String hallId,
            String unitId,
            String number,
            String staffId,
            String sessionId,
            String reason,
            String by,
            Instant until,
            Instant at) {

        static ClosingApproved of(WindowEvent.ClosingApproved event) {
            ServiceWindow window = event.window();
            CloseApproval approval = event.approval();
            return new ClosingApproved(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    event.session().staffId(),
                    event.session().id(),
                    approval.reason().code(),
                    approval.by(),
                    approval.until(),
                    event.at());
        }
    }

    record Closed(
            String windowId,
            String hallId,
            String unitId,
            String number,
            String staffId,
            String sessionId,
            Instant openedAt,
            List<Away> pauses,
            String reason,
            String by,
            @Nullable String approvedBy,
            Instant at,
            @Nullable Instant leftOpenSince) {

        static Closed of(WindowEvent.Closed event) {
            ServiceWindow window = event.window();
            Session session = event.session();
            return new Closed(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    session.staffId(),
                    session.id(),
                    session.openedAt(),
                    session.pauses().stream().map(Away::of).toList(),
                    event.reason().code(),
                    event.by(),
                    event.approvedBy(),
                    event.at(),
                    session.leftOpenSince());
        }
    }

    record LeftOpen(
            String windowId,
            String hallId,
            String unitId,
            String number,
            String staffId,
            String sessionId,
            Instant closedAt,
            Instant at) {

        static LeftOpen of(WindowEvent.LeftOpen event) {
            ServiceWindow window = event.window();
            return new LeftOpen(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    event.session().staffId(),
                    event.session().id(),
                    event.closing(),
                    event.at());
        }
    }

    record Away(String reason, Instant from, Instant until) {

        static Away of(Pause pause) {
            return new Away(pause.reason(), pause.from(), pause.until());
        }
    }

    record Unattended(
            String windowId,
            String hallId,
            String unitId,
            String number,
            String staffId,
            String sessionId,
            Instant since,
            Instant at) {

        static Unattended of(WindowEvent.Unattended event) {
            ServiceWindow window = event.window();
            return new Unattended(
                    window.id(),
                    window.hallId(),
                    window.unitId(),
                    window.number(),
                    event.session().staffId(),
                    event.session().id(),
                    event.since(),
                    event.at());
        }
    }

    record PermitGranted(
            String permitId,
            String windowId,
            String hallId,
            @Nullable String staffId,
            Instant from,
            Instant to,
            String reason,
            String by,
            Instant at) {

        static PermitGranted of(Permit permit) {
            return new PermitGranted(
                    permit.id(),
                    permit.windowId(),
                    permit.hallId(),
                    permit.staffId(),
                    permit.during().from(),
                    permit.during().until(),
                    permit.reason().code(),
                    permit.grantedBy(),
                    permit.grantedAt());
        }
    }

    record SecondSessionRefused(
            String attemptId, String staffId, String hallId, String windowId, String openWindowId, Instant at) {

        static SecondSessionRefused of(SecondSession refused) {
            return new SecondSessionRefused(
                    refused.id(),
                    refused.staffId(),
                    refused.hallId(),
                    refused.windowId(),
                    refused.openWindowId(),
                    refused.at());
        }
    }
}
