package io.guichet.gateway.identity.event;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it waits in the file: all that goes over the wire, so that it is the same message however often it is sent.
 *
 * @param data JSON, byte for byte what is sent
 */
record KeptEvent(String id, String topic, String key, String type, Instant at, long seq, String data) {

    static final String SOURCE = "/guichet/identity";

    private static final JsonMapper JSON = JsonMapper.shared();

    static KeptEvent of(String id, IdentityEvent event, long seq) {
        return new KeptEvent(
                id,
                event.topic(),
                event.key(),
                "io.guichet." + event.name() + ".v1",
                event.at(),
                seq,
                JSON.writeValueAsString(event));
    }

    String line() {
        return JSON.writeValueAsString(this);
    }

    static KeptEvent read(String line) {
        return JSON.readValue(line, KeptEvent.class);
    }
}
