package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts in a map, with the promises of {@link FactsContract}. */
public final class InMemoryFacts implements Facts {

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Set<DayKey>> days = new HashMap<>();

    @Override
    public synchronized void note(List<Heard> heard, Function<String, ZoneId> zones) {
        for (Heard event : heard) {
            Fact fact = facts.merge(event.about().ticketId(), of(event), InMemoryFacts::both);
            days.computeIfAbsent(fact.about().ticketId(), any -> new HashSet<>())
                    .addAll(days(fact, zones));
        }
    }

    @Override
    public synchronized List<Fact> find(Collection<String> ticketIds) {
        return ticketIds.stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized List<Fact> on(DayKey day) {
        return facts.values().stream()
                .filter(fact -> Objects.requireNonNull(days.get(fact.about().ticketId()))
                        .contains(day))
                .toList();
    }

    @Override
    public synchronized List<Fact> rectified(String windowId, Instant from, Instant to) {
        return facts.values().stream()
                .filter(fact -> fact.about().windowId().equals(windowId))
                .filter(fact -> news(fact).stream()
                        .map(News::steps)
                        .filter(Objects::nonNull)
                        .map(Steps::rectifiedAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .filter(at -> !at.isBefore(from) && !at.isAfter(to))
                        .isPresent())
                .toList();
    }

    @Override
    public synchronized List<Fact> bad(String windowId, Instant from, Instant to) {
        return facts.values().stream()
                .filter(fact -> fact.about().windowId().equals(windowId))
                .filter(fact -> news(fact).stream().anyMatch(News::isBad))
                .filter(fact -> {
                    Instant at = Objects.requireNonNull(fact.voice()).submittedAt();
                    return !at.isBefore(from) && !at.isAfter(to);
                })
                .toList();
    }

    @Override
    public synchronized Optional<String> lastWindowOf(String staffId) {
        return facts.values().stream()
                .map(Fact::about)
                .filter(about -> about.staffId().equals(staffId))
                .max(Comparator.comparing(About::finishedAt))
                .map(About::windowId);
    }

    @Override
    public synchronized Set<DayKey> replace(@Nullable String hallId, Function<String, ZoneId> zones) {
        Set<DayKey> all = new HashSet<>();
        facts.values().stream()
                .filter(fact -> hallId == null || fact.about().hallId().equals(hallId))
                .forEach(fact -> {
                    Set<DayKey> now = days(fact, zones);
                    Objects.requireNonNull(days.get(fact.about().ticketId())).addAll(now);
                    all.addAll(now);
                });
        return all;
    }

    private static Fact of(Heard event) {
        Heard.OfRating rating = event.rating();
        if (rating == null) return new Fact(event.about(), null);
        return new Fact(
                event.about(),
                new Voice(rating.channel(), rating.submittedAt(), new TreeMap<>(Map.of(rating.seq(), rating.news()))));
    }

    private static Fact both(Fact old, Fact more) {
        Voice first = old.voice();
        Voice second = more.voice();
        boolean earlier = more.about().finishedAt().isBefore(old.about().finishedAt());
        About about = earlier ? more.about() : old.about();
        if (first == null || second == null) return new Fact(about, first == null ? second : first);
        SortedMap<Long, News> news = new TreeMap<>(first.news());
        news.putAll(second.news());
        return new Fact(about, new Voice(first.channel(), first.submittedAt(), news));
    }

    private static Collection<News> news(Fact fact) {
        Voice voice = fact.voice();
        return voice == null ? List.of() : voice.news().values();
    }

    private static Set<DayKey> days(Fact fact, Function<String, ZoneId> zones) {
        String hall = fact.about().hallId();
        Set<DayKey> days = new HashSet<>();
        ZoneId zone = zones.apply(hall);
        days.add(new DayKey(hall, fact.about().finishedAt().atZone(zone).toLocalDate()));
        Voice voice = fact.voice();
        if (voice != null)
            days.add(new DayKey(hall, voice.submittedAt().atZone(zone).toLocalDate()));
        return days;
    }
}
