package io.guichet.equipment.shelf.http;

import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.http.InvalidRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, 50 things at most.
 *
 * @param nextPage null on the last one
 */
public record Page<A extends Thing>(
        List<Shown<A>> items, @Nullable Integer nextPage) {

    private static final int SIZE = 50;
    private static final int LAST = 1000;

    /** A page before it is shown. */
    public record Found<A extends Thing>(
            List<Kept<A>> items, @Nullable Integer nextPage) {}

    /** @throws InvalidRequest unless the page is 0 to 1,000 */
    public static <A extends Thing> Page<A> of(Shelf<A, ?> shelf, Query query, int page) {
        Found<A> found = find(shelf, query, page);
        return new Page<>(found.items().stream().map(Shown::of).toList(), found.nextPage());
    }

    /** @throws InvalidRequest unless the page is 0 to 1,000 */
    public static <A extends Thing> Found<A> find(Shelf<A, ?> shelf, Query query, int page) {
        if (page < 0 || page > LAST) throw new InvalidRequest("page", "0 to " + LAST);
        List<Kept<A>> found = shelf.list(query.page(page * SIZE, SIZE + 1));
        return new Found<>(found.stream().limit(SIZE).toList(), found.size() > SIZE ? page + 1 : null);
    }
}
