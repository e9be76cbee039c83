package io.guichet.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.organisation.InMemoryPlaces;
import io.guichet.evaluation.organisation.PlaceFixture;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to events on their way, figures equal a recount of what truly happened, live and rebuilt. */
abstract class KeepFiguresContract {

    private static final LocalDate FIRST = LocalDate.parse("2026-02-26");
    private static final LocalDate LAST = LocalDate.parse("2026-03-05");

    /** Amid the deadlines. */
    private static final TurnableClock CLOCK = new TurnableClock(Instant.parse("2026-03-09T00:00:00Z"));

    private final String run = "-" + Ids.next();
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final Zones zones = new Zones(places);

    protected abstract Facts facts();

    protected abstract HallDays days();

    /** How much is tried; a database is slower than a map. */
    protected abstract int stories();

    protected static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 12).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figures_equal_a_recount_live_and_rebuilt(long seed) {
        zonesKnown();
        Random random = new Random(seed);
        List<Story> stories = stories(random);
        for (List<Heard> batch : disordered(stories, random)) keep().hear(batch);

        check(stories, "live");
        rebuild().rebuild(null);
        check(stories, "rebuilt");
        rebuild().rebuild("h0" + run);
        check(stories, "one hall rebuilt");
    }

    @Test
    void four_who_hear_at_once_end_in_the_same_figures() throws Exception {
        zonesKnown();
        Random random = new Random(99);
        List<Story> stories = stories(random);
        List<Callable<Void>> readers = IntStream.range(0, 4)
                .mapToObj(reader -> disordered(stories, new Random(reader)))
                .<Callable<Void>>map(batches -> () -> {
                    for (List<Heard> batch : batches) keep().hear(batch);
                    return null;
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> reader : threads.invokeAll(readers)) reader.get();
        }

        check(stories, "by four");
    }

    /** Facts are noted, then the process dies before a day is counted; the events come again. */
    @Test
    void a_crash_between_noting_and_counting_is_made_good_when_the_events_come_again() {
        zonesKnown();
        Random random = new Random(7);
        List<Story> stories = stories(random);
        for (List<Heard> batch : disordered(stories, random)) {
            if (random.nextBoolean()) facts().note(batch, zones::of);
            keep().hear(batch);
        }

        check(stories, "after crashes");
    }

    @Test
    void a_zone_heard_of_late_is_put_right_by_a_rebuild() {
        Random random = new Random(5);
        List<Story> stories = stories(random);
        for (List<Heard> batch : disordered(stories, random)) keep().hear(batch);
        check(stories, "as in China");

        places.learn(PlaceFixture.hall("h0" + run, "America/Lima", 16));
        rebuild().rebuild(null);

        check(stories, "in the true zone");
    }

    private void check(List<Story> stories, String when) {
        Recount recount = new Recount(stories, zones::of);
        String hall = "h0" + run;
        List<CellFilter> filters = List.of(
                CellFilter.ALL,
                new CellFilter("u1", null, null, null, null),
                new CellFilter(null, "i1", null, null, null),
                new CellFilter(null, null, hall + "w1", null, null),
                new CellFilter(null, null, null, "s1", null),
                new CellFilter(null, null, null, null, "PAD"),
                new CellFilter("u0", "i0", null, "s0", "QR"));
        for (Grouping by : Grouping.values()) {
            for (CellFilter filter : filters) {
                ask(recount, new Question(hall, filter, FIRST, LAST, by), when);
                ask(recount, new Question("h1" + run, filter, FIRST.plusDays(2), LAST.minusDays(2), by), when);
            }
        }
    }

    private void ask(Recount recount, Question question, String when) {
        SortedMap<String, Tally> expected = recount.groups(question);
        Tally total = new Tally();
        expected.values().forEach(total::add);
        if (question.by() == Grouping.CHANNEL) expected.remove(Cell.NO_CHANNEL);
        assertThat(groups(question)).as("%s, %s", when, question).isEqualTo(expected);

        AskFigures.Answer answer = new AskFigures(days(), CLOCK).ask(question);
        assertThat(answer.total()).as("%s, %s", when, question).isEqualTo(Figures.of(total, CLOCK.instant()));
        if (question.by() == Grouping.NONE) expected.clear();
        SortedMap<String, Figures> figures = new TreeMap<>();
        expected.forEach((key, tally) -> figures.put(key, Figures.of(tally, CLOCK.instant())));
        assertThat(answer.groups()).isEqualTo(figures);
    }

    private SortedMap<String, Tally> groups(Question question) {
        SortedMap<String, Tally> groups = new TreeMap<>();
        days().scan(question.range(), question.cuboid(), question.filter(), (day, cell, tally) -> {
            @Nullable
            String key = question.by() == Grouping.NONE
                    ? ""
                    : question.by().key(day, cell).orElse(null);
            if (key != null) groups.computeIfAbsent(key, any -> new Tally()).add(tally);
        });
        return groups;
    }

    private List<Story> stories(Random random) {
        return IntStream.range(0, stories())
                .mapToObj(number -> Story.random(number, run, random))
                .toList();
    }

    /** All events, a third of them twice, in any order, in batches of any size. */
    private static List<List<Heard>> disordered(List<Story> stories, Random random) {
        List<Heard> all = new ArrayList<>();
        for (Story story : stories) {
            for (Heard event : story.events()) {
                all.add(event);
                if (random.nextInt(3) == 0) all.add(event);
            }
        }
        Collections.shuffle(all, random);
        List<List<Heard>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(40));
            batches.add(List.copyOf(all.subList(from, to)));
            from = to;
        }
        return batches;
    }

    private void zonesKnown() {
        places.learn(PlaceFixture.hall("h0" + run, "Asia/Shanghai", 16));
        places.learn(PlaceFixture.hall("h1" + run, "Asia/Kathmandu", 16));
    }

    private KeepFigures keep() {
        return new KeepFigures(facts(), countDay(), zones);
    }

    private RebuildFigures rebuild() {
        return new RebuildFigures(facts(), days(), countDay(), zones);
    }

    private CountDay countDay() {
        return new CountDay(facts(), days(), zones, StatisticsFixture.DEADLINES);
    }
}
