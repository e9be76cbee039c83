package io.guichet.platform.domain;

import java.util.List;
import java.util.function.Function;

/**
 * What a command decided: the aggregate afterwards and the events that tell of it, in order. Nothing is stored yet.
 *
 * @param <A> the aggregate
 * @param <E> its sealed event type
 */
public record Change<A, E>(A after, List<E> events) {

    public Change {
        events = List.copyOf(events);
    }

    public static <A, E> Change<A, E> of(A after, E event) {
        return new Change<>(after, List.of(event));
    }

    public static <A, E> Change<A, E> of(A after, E first, E second) {
        return new Change<>(after, List.of(first, second));
    }

    /** The aggregate as it already is: a repeated command that has nothing left to do. */
    public static <A, E> Change<A, E> none(A unchanged) {
        return new Change<>(unchanged, List.of());
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** The same change seen on its way to another representation of the aggregate. */
    public <B> Change<B, E> map(Function<? super A, ? extends B> view) {
        return new Change<>(view.apply(after), events);
    }
}
