package io.guichet.audit.backing.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event and its leaf.
 *
 * @param eventId {@code source|id}
 * @param index for {@code /log/entries/{index}} and {@code /log/receipts/{index}}; null while no checkpoint covers it
 */
public record EventLink(String eventId, @Nullable Long index) {

    public static List<EventLink> of(List<String> events, Map<String, Long> places) {
        return events.stream()
                .map(event -> new EventLink(event, places.get(event)))
                .toList();
    }
}
