package io.guichet.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * An event as the outside knows it. The name is a string of ours, never a class name, so that classes may be renamed.
 *
 * @param name like {@code queue.ticket.called}
 * @param version grows when the meaning changes; an added field keeps it
 * @param data a record of primitives and ids; serialised to JSON at the moment of the command. No personal data.
 * @param address where it goes; null means the topic of its aggregates, with the aggregate's id as key
 * @param id of the event, where something else has to name it before it is sent; null: a new one
 */
public record WireEvent(
        String name,
        int version,
        Object data,
        @Nullable Address address,
        @Nullable String id) {

    /** Another topic or key than the aggregate's own. The header {@code ce_aggregate} still names the aggregate. */
    public record Address(String topic, String key) {}

    public WireEvent(String name, int version, Object data) {
        this(name, version, data, null, null);
    }

    /** The same event for another topic, for aggregates that tell different readers different things. */
    public WireEvent to(String topic, String key) {
        return new WireEvent(name, version, data, new Address(topic, key), id);
    }

    /** The same event under an id that follows from what it tells, so that paper can carry it. It happens once. */
    public WireEvent under(String eventId) {
        return new WireEvent(name, version, data, address, eventId);
    }

    /** The CloudEvents type, like {@code io.guichet.queue.ticket.called.v1}. */
    public String type() {
        return "io.guichet." + name + ".v" + version;
    }
}
