package io.guichet.equipment.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which things, in which order.
 *
 * @param terms all of them hold
 * @param sort a field's path like {@code spot.hallId}; ties are broken by the id
 * @param limit 1 to 1,000
 */
public record Query(List<Term> terms, String sort, boolean descending, int skip, int limit) {

    public static final int MOST = 1000;

    /** How a field's value and the wanted one relate. */
    public enum Relation {
        IS,
        IN,
        BEFORE,
        AFTER,
        FROM,
        ABSENT,
        STARTS_WITH
    }

    /**
     * One condition. On a list it holds when it holds for one of its elements.
     *
     * @param value null for {@code ABSENT} only
     */
    public record Term(
            String field, Relation relation, @Nullable Object value) {}

    public Query {
        terms = List.copyOf(terms);
        if (limit < 1 || limit > MOST || skip < 0) throw new IllegalArgumentException("limit: 1 to " + MOST);
    }

    public static Query all() {
        return new Query(List.of(), "id", false, 0, 50);
    }

    public Query where(String field, Object value) {
        return and(new Term(field, Relation.IS, plain(value)));
    }

    /** No condition when there is no value. */
    public Query wherePresent(String field, @Nullable Object value) {
        return value == null ? this : where(field, value);
    }

    public Query whereIn(String field, Collection<?> values) {
        return and(
                new Term(field, Relation.IN, values.stream().map(Query::plain).toList()));
    }

    public Query whereAbsent(String field) {
        return and(new Term(field, Relation.ABSENT, null));
    }

    public Query before(String field, Object value) {
        return and(new Term(field, Relation.BEFORE, plain(value)));
    }

    public Query after(String field, Object value) {
        return and(new Term(field, Relation.AFTER, plain(value)));
    }

    public Query from(String field, Object value) {
        return and(new Term(field, Relation.FROM, plain(value)));
    }

    public Query startingWith(String field, String prefix) {
        return and(new Term(field, Relation.STARTS_WITH, prefix));
    }

    public Query sortedBy(String field) {
        return new Query(terms, field, false, skip, limit);
    }

    public Query latestFirst(String field) {
        return new Query(terms, field, true, skip, limit);
    }

    public Query page(int toSkip, int most) {
        return new Query(terms, sort, descending, toSkip, most);
    }

    private Query and(Term term) {
        List<Term> more = new ArrayList<>(terms);
        more.add(term);
        return new Query(more, sort, descending, skip, limit);
    }

    /** As it is stored. */
    private static Object plain(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case LocalDate day -> day.toString();
            case Instant at -> at;
            default -> value;
        };
    }
}
