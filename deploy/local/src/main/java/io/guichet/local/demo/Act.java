package io.guichet.local.demo;

/** What the replay does to the platform, with the event each acknowledged command must leave on Kafka. */
enum Act {
    TICKET_ISSUED("io.guichet.queue.ticket.issued.v1"),
    TICKET_CALLED("io.guichet.queue.ticket.called.v1"),
    TICKET_RECALLED("io.guichet.queue.ticket.recalled.v1"),
    SERVICE_STARTED("io.guichet.queue.ticket.started.v1"),
    TICKET_FINISHED("io.guichet.queue.ticket.finished.v1"),
    TICKET_MISSED("io.guichet.queue.ticket.missed.v1"),
    TICKET_CANCELLED("io.guichet.queue.ticket.cancelled.v1"),
    WINDOW_OPENED("io.guichet.queue.window.opened.v1"),
    WINDOW_CLOSED("io.guichet.queue.window.closed.v1"),
    RATING_SUBMITTED("io.guichet.evaluation.rating.submitted.v1");

    private final String eventType;

    Act(String eventType) {
        this.eventType = eventType;
    }

    String eventType() {
        return eventType;
    }
}
