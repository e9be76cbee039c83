package io.guichet.queue.callback.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.callback.Callback;
import io.guichet.queue.callback.CallbackEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Names, versions and fields of the callback events. Who is called, and what was said, never leaves the service. */
public final class CallbackEventWire {

    public static final String TOPIC = "guichet.queue.callback";

    private static final String NAME = "queue.callback.";

    private CallbackEventWire() {}

    public static WireEvent of(CallbackEvent event) {
        return switch (event) {
            case CallbackEvent.Requested requested -> wire("requested", Requested.of(requested));
            case CallbackEvent.ContactOpened opened -> wire("contact-opened", ContactOpened.of(opened));
            case CallbackEvent.Finished finished -> wire("done", Done.of(finished));
            case CallbackEvent.Overdue overdue -> wire("overdue", Overdue.of(overdue));
        };
    }

    private static WireEvent wire(String what, Object fields) {
        return new WireEvent(NAME + what, 1, fields);
    }

    record Requested(
            String callbackId,
            String hallId,
            String unitId,
            String itemCode,
            @Nullable String ticketId,
            String staffId,
            Instant dueAt,
            boolean provisional,
            Instant at) {
        static Requested of(CallbackEvent.Requested event) {
            Callback it = event.callback();
            return new Requested(
                    it.id(),
                    it.hallId(),
                    it.unitId(),
                    it.itemCode(),
                    it.ticketId(),
                    it.assignedTo(),
                    it.due().at(),
                    it.due().provisional(),
                    event.at());
        }
    }

    record ContactOpened(String callbackId, String hallId, String staffId, String purpose, Instant at) {
        static ContactOpened of(CallbackEvent.ContactOpened event) {
            Callback it = event.callback();
            return new ContactOpened(
                    it.id(), it.hallId(), event.staffId(), event.purpose().name(), event.at());
        }
    }

    record Done(
            String callbackId,
            String hallId,
            String unitId,
            String itemCode,
            String staffId,
            String outcome,
            Instant dueAt,
            Instant at) {
        static Done of(CallbackEvent.Finished event) {
            Callback it = event.callback();
            return new Done(
                    it.id(),
                    it.hallId(),
                    it.unitId(),
                    it.itemCode(),
                    event.done().staffId(),
                    event.done().outcome().name(),
                    it.due().at(),
                    event.at());
        }
    }

    record Overdue(
            String callbackId,
            String hallId,
            String unitId,
            String itemCode,
            String assignedTo,
            Instant dueAt,
            Instant at) {
        static Overdue of(CallbackEvent.Overdue event) {
            Callback it = event.callback();
            return new Overdue(
                    it.id(),
                    it.hallId(),
                    it.unitId(),
                    it.itemCode(),
                    it.assignedTo(),
                    it.due().at(),
                    event.at());
        }
    }
}
