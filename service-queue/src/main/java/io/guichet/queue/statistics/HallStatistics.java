package io.guichet.queue.statistics;

import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hall in figures. Rule S2: the stages with their times, per item.
 *
 * @param all of the hall
 * @param items by item code
 * @param windows by window id; a visit counts where it was called last
 * @param channels by the way people got into the line; rule W1
 */
public record HallStatistics(
        Figures all, Map<String, Figures> items, Map<String, Figures> windows, Map<String, Figures> channels) {

    /**
     * One line of figures.
     *
     * @param outcomes of the finished ones
     * @param reception from the number to the call
     * @param consultation from the call to the beginning of the work
     * @param handling from there to the end
     * @param promise how promises in minutes were kept; rule W4
     */
    public record Figures(
            int issued,
            int finished,
            int missed,
            int cancelled,
            int referred,
            int open,
            Map<Outcome, Integer> outcomes,
            Durations reception,
            Durations consultation,
            Durations handling,
            Promise promise) {

        static Figures of(List<PastVisit> visits, Promises promises) {
            int finished = count(visits, TicketState.FINISHED);
            int missed = count(visits, TicketState.MISSED);
            int cancelled = count(visits, TicketState.CANCELLED);
            int referred = count(visits, TicketState.REFERRED);
            return new Figures(
                    visits.size(),
                    finished,
                    missed,
                    cancelled,
                    referred,
                    visits.size() - finished - missed - cancelled - referred,
                    outcomes(visits),
                    spans(visits, PastVisit::issuedAt, PastVisit::calledAt),
                    spans(visits, PastVisit::calledAt, PastVisit::startedAt),
                    spans(visits, PastVisit::startedAt, HallStatistics::endOfWork),
                    promises.keptIn(visits));
        }

        private static int count(List<PastVisit> visits, TicketState state) {
            return (int) visits.stream().filter(visit -> visit.state() == state).count();
        }

        private static Map<Outcome, Integer> outcomes(List<PastVisit> visits) {
            Map<Outcome, Integer> outcomes = new TreeMap<>();
            visits.stream()
                    .map(PastVisit::outcome)
                    .filter(Objects::nonNull)
                    .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
            return outcomes;
        }
    }

    public static HallStatistics of(List<PastVisit> visits, Promises promises) {
        return new HallStatistics(
                Figures.of(visits, promises),
                by(visits, promises, PastVisit::itemCode),
                by(visits, promises, PastVisit::windowId),
                by(visits, promises, visit -> visit.channel().name()));
    }

    private static Map<String, Figures> by(
            List<PastVisit> visits, Promises promises, Function<PastVisit, @Nullable String> key) {
        Map<String, List<PastVisit>> groups = visits.stream()
                .filter(visit -> key.apply(visit) != null)
                .collect(Collectors.groupingBy(visit -> Objects.requireNonNull(key.apply(visit))));
        Map<String, Figures> figures = new TreeMap<>();
        groups.forEach((name, group) -> figures.put(name, Figures.of(group, promises)));
        return figures;
    }

    private static @Nullable Instant endOfWork(PastVisit visit) {
        return visit.state() == TicketState.FINISHED ? visit.endedAt() : null;
    }

    private static Durations spans(
            List<PastVisit> visits,
            Function<PastVisit, @Nullable Instant> from,
            Function<PastVisit, @Nullable Instant> to) {
        return Durations.of(visits.stream()
                .flatMap(visit -> span(from.apply(visit), to.apply(visit)))
                .toList());
    }

    private static Stream<Duration> span(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? Stream.empty() : Stream.of(Duration.between(from, to));
    }
}
