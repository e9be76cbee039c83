package io.guichet.local.bench;

import io.guichet.local.client.CommandLine;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Settings of a measurement. Every load is bounded by them: at most {@link #MOST_REQUESTS} requests a run.
 *
 * @param what take-ticket, call-next, gateway-tax, start-memory or all of these; race and ledger, which are not in all
 * @param rate requests a second
 * @param seconds length of one run
 * @param warmUp so many seconds' worth of requests are sent before the first run that counts, four at a time: a JVM that
 *     has not seen some thousand requests is several times slower, and a hall's platform runs all day
 * @param rounds races of the 64 windows in one run of call-next
 * @param tickets of the race
 * @param repeat runs; the median of them is the figure
 * @param entries events that the ledger takes in; 0 measures what is there
 */
record BenchOptions(
        String what,
        int rate,
        int seconds,
        int warmUp,
        int rounds,
        int tickets,
        int repeat,
        int entries,
        URI gateway,
        Path home) {
    static final int MOST_REQUESTS = 100_000;
    static final int MOST_ENTRIES = 2_000_000;

    static final String USAGE = """
            ./guichet bench [all|take-ticket|call-next|gateway-tax|start-memory|race|ledger]
            --rate N       requests a second, 100
            --seconds N    length of one run, 30
            --warm-up N    so many seconds' worth of requests before the first run, 60
            --repeat N     runs, of which the median counts, 5
            --rounds N     of the 64 windows in one run of call-next, 10
            --tickets N    of the race, 10000
            --entries N    that the ledger takes in, 1000000; 0 measures what is there""";

    private static final Set<String> MEASURED =
            Set.of("all", "take-ticket", "call-next", "gateway-tax", "start-memory", "race", "ledger");

    BenchOptions {
        if (!MEASURED.contains(what)) {
            throw new IllegalArgumentException(what + " is nothing to measure; see ./guichet bench --help");
        }
        if (rate < 1 || seconds < 1 || rounds < 1 || tickets < 1 || repeat < 1 || warmUp < 0) {
            throw new IllegalArgumentException("rate, seconds, rounds, repeat and tickets must be at least 1");
        }
        if (entries < 0 || entries > MOST_ENTRIES) {
            throw new IllegalArgumentException("0 to " + MOST_ENTRIES + " entries");
        }
        if ((long) rate * Math.max(seconds, warmUp) > MOST_REQUESTS
                || rounds > MOST_REQUESTS / BenchHall.WINDOWS
                || tickets > MOST_REQUESTS) {
            throw new IllegalArgumentException("more than " + MOST_REQUESTS + " requests a run");
        }
    }

    /** @throws IllegalArgumentException for what is not understood, or has no bound */
    static BenchOptions of(CommandLine line, Supplier<URI> gateway) {
        line.requireOnly("rate", "seconds", "warm-up", "rounds", "tickets", "repeat", "entries");
        if (line.words().size() > 1) throw new IllegalArgumentException("one thing at a time, or all");
        return new BenchOptions(
                line.words().isEmpty() ? "all" : line.words().getFirst(),
                (int) line.number("rate", 100),
                (int) line.number("seconds", 30),
                (int) line.number("warm-up", 60),
                (int) line.number("rounds", 10),
                (int) line.number("tickets", 10_000),
                (int) line.number("repeat", 5),
                (int) line.number("entries", 1_000_000),
                gateway.get(),
                line.home());
    }

    int requests() {
        return rate * seconds;
    }

    boolean wants(String name) {
        return what.equals("all") || what.equals(name);
    }
}
