package io.guichet.audit.shelf.http;

import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.http.InvalidRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextPage null on the last one
 */
public record Page<V>(List<V> items, @Nullable Integer nextPage) {

    private static final int SIZE = 50;
    private static final int LAST = 1000;

    public Page {
        items = List.copyOf(items);
    }

    /** @throws InvalidRequest for a page below 0 or above 1000 */
    public static <A, V> Page<V> of(Shelf<A, ?> shelf, Wanted wanted, int page, Function<Stored<A>, V> view) {
        if (page < 0 || page > LAST) throw new InvalidRequest("page", "0 to " + LAST);
        List<Stored<A>> found = shelf.list(wanted, page * SIZE, SIZE + 1);
        List<V> items = found.stream().limit(SIZE).map(view).toList();
        return new Page<>(items, found.size() > SIZE ? page + 1 : null);
    }
}
