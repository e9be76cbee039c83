package io.guichet.queue.window;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened at a window. Each carries the window as it is afterwards. */
public sealed interface WindowEvent {

    ServiceWindow window();

    /** New, or defined otherwise than before. */
    record Defined(ServiceWindow window) implements WindowEvent {}

    record Opened(ServiceWindow window, Session session, Instant at) implements WindowEvent {}

    record Suspended(
            ServiceWindow window,
            Session session,
            Suspension suspension,
            String by,
            @Nullable String approvedBy,
            Instant at)
            implements WindowEvent {}

    record Resumed(ServiceWindow window, Session session, String by, Instant at) implements WindowEvent {}

    record ClosingApproved(ServiceWindow window, Session session, CloseApproval approval, Instant at)
            implements WindowEvent {}

    /** @param session the whole of it, with its pauses */
    record Closed(
            ServiceWindow window,
            Session session,
            Reason reason,
            String by,
            @Nullable String approvedBy,
            Instant at) implements WindowEvent {}

    /** Nobody signed out after the hall closed. Once per closing. */
    record LeftOpen(ServiceWindow window, Session session, Instant closing, Instant at) implements WindowEvent {}

    /** People wait for an open window and nobody was called for too long. Once per spell. */
    record Unattended(ServiceWindow window, Session session, Instant since, Instant at) implements WindowEvent {}
}
