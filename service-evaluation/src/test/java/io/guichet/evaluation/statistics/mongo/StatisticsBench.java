package io.guichet.evaluation.statistics.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.guichet.evaluation.statistics.AskFigures;
import io.guichet.evaluation.statistics.Cell;
import io.guichet.evaluation.statistics.CellFilter;
import io.guichet.evaluation.statistics.DayKey;
import io.guichet.evaluation.statistics.FindJumps;
import io.guichet.evaluation.statistics.Grouping;
import io.guichet.evaluation.statistics.Measure;
import io.guichet.evaluation.statistics.Question;
import io.guichet.evaluation.statistics.Tally;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Fills a database with the counts of a million ratings, 400 days of two halls, and asks 200 questions of every kind. A
 * program, not a test: it asserts nothing about time. {@code StatisticsBench <mongodb-uri>}; the database is made anew.
 */
public final class StatisticsBench {

    private static final LocalDate LAST = LocalDate.parse("2026-11-23");
    private static final int DAYS = 400;
    private static final int WINDOWS = 30;
    private static final int ITEMS = 30;
    private static final int RATINGS = 1_000_000;
    private static final List<String> CHANNELS = List.of("PAD", "PAD", "PAD", "PAD", "QR", "PAGE", "KIOSK", "PAPER");

    private final Random random = new Random(1);
    private final MongoHallDays days;
    private long ratings;
    private long cells;

    private StatisticsBench(MongoHallDays days) {
        this.days = days;
    }

    public static void main(String[] arguments) {
        try (MongoClient client = MongoClients.create(arguments[0])) {
            var database = client.getDatabase("statistics_bench");
            database.drop();
            MongoHallDays days = new MongoHallDays(database.getCollection("hall-days"));
            days.createIndexes();
            StatisticsBench bench = new StatisticsBench(days);
            bench.fill();
            bench.measure("first round", 200);
            bench.measure("second round", 200);
        }
    }

    private void fill() {
        for (int day = 0; day < DAYS; day++) {
            for (int hall = 1; hall <= 2; hall++) {
                String hallId = "hall-" + hall;
                days.save(new DayKey(hallId, LAST.minusDays(day)), 0, day(hallId));
            }
        }
        System.err.printf(Locale.ROOT, "%,d ratings in %,d cells of %d days%n", ratings, cells, 2 * DAYS);
    }

    /** A window has a dozen of the items, and two people in turn. */
    private Map<Cell, Tally> day(String hallId) {
        Map<Cell, Tally> day = new HashMap<>();
        int today = RATINGS / (2 * DAYS);
        for (int i = 0; i < today; i++) {
            int window = random.nextInt(WINDOWS);
            String unit = hallId + "-u" + window % 8;
            String item = hallId + "-item-" + (window + random.nextInt(12)) % ITEMS;
            String staff = "s" + hallId.charAt(5) + (window * 2 + random.nextInt(2));
            String at = hallId + "-w" + window;
            Cell rated = new Cell(unit, item, at, staff, CHANNELS.get(random.nextInt(CHANNELS.size())));
            rating(day.computeIfAbsent(rated, any -> new Tally()));
            Tally services = day.computeIfAbsent(new Cell(unit, item, at, staff, Cell.NO_CHANNEL), any -> new Tally());
            services.add(Measure.RATEABLE, 1 + random.nextInt(3));
            services.add(Measure.ANSWERED, 1);
        }
        ratings += today;
        cells += day.size();
        return day;
    }

    private void rating(Tally tally) {
        int draw = random.nextInt(100);
        if (draw >= 4) {
            tally.add(draw < 8 ? Measure.LEVEL_3 : draw < 30 ? Measure.LEVEL_4 : Measure.LEVEL_5, 1);
            tally.addTag(draw % 2 == 0 ? "warm-and-active" : "few-documents", 1);
            return;
        }
        tally.add(draw < 2 ? Measure.LEVEL_1 : Measure.LEVEL_2, 1);
        tally.add(Measure.BAD, 1);
        tally.add(Measure.VERIFIED, 1);
        tally.addTag("unfriendly", 1);
        tally.addDue(1_700_000_000L + random.nextInt(40_000_000), new Tally.Due(1, 1));
    }

    private void measure(String round, int questions) {
        AskFigures ask = new AskFigures(days, Clock.systemUTC());
        double loadBefore = load();
        long[] nanos = new long[questions];
        int slow = 0;
        for (int i = 0; i < questions; i++) {
            Question question = question(i);
            long began = System.nanoTime();
            ask.ask(question);
            if (question.by() == Grouping.WINDOW) new FindJumps(days).find(question);
            nanos[i] = System.nanoTime() - began;
            if (nanos[i] > 200_000_000) slow++;
        }
        Arrays.sort(nanos);
        System.err.printf(
                Locale.ROOT,
                "%s: %d questions, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms, load average %.1f to %.1f, over 200 ms: %d%n",
                round,
                questions,
                nanos[questions / 2] / 1e6,
                nanos[questions * 9 / 10] / 1e6,
                nanos[questions * 99 / 100] / 1e6,
                nanos[questions - 1] / 1e6,
                loadBefore,
                load(),
                slow);
    }

    /** All groupings in turn, over the whole time, a year, a quarter or a day, with none, one or two filters. */
    private Question question(int number) {
        List<Grouping> all = List.of(Grouping.values());
        Grouping by = all.get(number % all.size());
        int span = List.of(DAYS, 365, 90, 1).get(random.nextInt(4));
        String hall = random.nextInt(5) == 0 ? null : "hall-" + (1 + random.nextInt(2));
        return new Question(hall, filter(hall), LAST.minusDays(span - 1L), LAST, by);
    }

    private CellFilter filter(@Nullable String hall) {
        String of = hall == null ? "hall-1" : hall;
        String window = of + "-w" + random.nextInt(WINDOWS);
        String item = of + "-item-" + random.nextInt(ITEMS);
        return switch (random.nextInt(8)) {
            case 0 -> new CellFilter(of + "-u3", null, null, null, null);
            case 1 -> new CellFilter(null, item, null, null, null);
            case 2 -> new CellFilter(null, null, window, null, null);
            case 3 -> new CellFilter(null, null, null, "s" + of.charAt(5) + random.nextInt(2 * WINDOWS), null);
            case 4 -> new CellFilter(null, null, null, null, "PAD");
            case 5 -> new CellFilter(null, item, window, null, null);
            default -> CellFilter.ALL;
        };
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
