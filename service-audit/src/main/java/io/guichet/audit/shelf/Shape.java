package io.guichet.audit.shelf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf has to know of one kind of record.
 *
 * @param noun as refusals say it
 * @param name of the collection
 * @param type an immutable record that holds its own id
 * @param keys what it can be found and ordered by: texts, instants, numbers, booleans and lists of texts; null is left out
 * @param indexes lists of keys that are asked for together, the ordering one last
 */
public record Shape<A>(
        String noun,
        String name,
        Class<A> type,
        Function<A, String> id,
        Function<A, Map<String, @Nullable Object>> keys,
        List<List<String>> indexes) {

    public Shape {
        indexes = List.copyOf(indexes);
    }
}
