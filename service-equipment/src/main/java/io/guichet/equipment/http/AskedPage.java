package io.guichet.equipment.http;

import io.guichet.platform.http.InvalidRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list, asked for by its number. */
public record AskedPage(int page) {

    public static final int SIZE = 50;

    private static final int LAST = 1000;

    /** @throws InvalidRequest for a page that no list has */
    public AskedPage {
        if (page < 0 || page > LAST) throw new InvalidRequest("page", "0 to " + LAST);
    }

    /**
     * What is on it, and whether there is more.
     *
     * @param nextPage null on the last one
     */
    public record Page<V>(List<V> found, @Nullable Integer nextPage) {}

    public int skip() {
        return page * SIZE;
    }

    /** One more than fits shows whether there is another page. */
    public int limit() {
        return SIZE + 1;
    }

    public <T, V> Page<V> of(List<T> found, Function<T, V> view) {
        return new Page<>(
                found.stream().limit(SIZE).map(view).toList(), found.size() > SIZE ? Integer.valueOf(page + 1) : null);
    }
}
