package io.guichet.audit.ranking;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line's year. Until it is published it is counted anew each time it is asked for; then it stays as it is.
 *
 * @param units those with a place first, in its order; then the others by score
 * @param publication null while it is provisional
 */
public record Ranking(
        String line,
        Words name,
        int year,
        Formula formula,
        List<Ranked> units,
        @Nullable Publication publication) {

    /**
     * Its publication.
     *
     * @param size leaves of the ledger then
     * @param root of the ledger then, in base64
     * @param command that published it
     */
    public record Publication(String by, Instant at, long size, String root, String command) {}

    public static final Shape<Ranking> SHAPE = new Shape<>(
            "ranking",
            "rankings",
            Ranking.class,
            one -> id(one.line(), one.year()),
            one -> Keys.of("line", one.line()).and("year", one.year()).map(),
            List.of(List.of("line", "year")));

    public Ranking {
        units = List.copyOf(units);
    }

    /** The lists behind it; none until it is published. */
    Stream<Backing> backings() {
        return units.stream()
                .flatMap(unit -> Stream.concat(
                        unit.parts().stream().flatMap(part -> Stream.ofNullable(part.backing())),
                        Stream.ofNullable(unit.services())));
    }

    static String id(String line, int year) {
        return line + "|" + year;
    }

    Change<Ranking, RankingEvent> publish(List<Ranked> backed, Publication how) {
        Ranking after = new Ranking(line, name, year, formula, backed, how);
        List<RankingEvent.Place> places = backed.stream()
                .map(one -> new RankingEvent.Place(
                        one.unitId(),
                        one.hallId(),
                        one.place(),
                        one.score(),
                        one.recommendation().name()))
                .toList();
        return Change.of(
                after,
                new RankingEvent.Published(
                        line, year, formula.version(), places, how.size(), how.root(), how.by(), how.at()));
    }
}
