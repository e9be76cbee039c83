package io.guichet.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every visit on a line of its own, in seconds of the data: for whoever wants to improve the estimate. */
final class JourneyTable {
    private static final String HEADING =
            "call\tarrival\titem\telderly\tahead\twindows\tlow\tlikely\thigh\twaited\tservice\tending";

    private JourneyTable() {}

    static void write(Path file, List<Journey> journeys) {
        var lines = journeys.stream()
                .sorted(Comparator.comparingInt(journey -> journey.visit().arrival()))
                .map(JourneyTable::line);
        try {
            Files.write(file, Stream.concat(Stream.of(HEADING), lines).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Journey journey) {
        var visit = journey.visit();
        return String.join(
                "\t",
                visit.callId(),
                String.valueOf(visit.arrival()),
                visit.itemCode(),
                String.valueOf(visit.elderly()),
                expected(journey.expected()),
                waited(journey.waited()),
                String.valueOf(visit.service()),
                journey.ending().name());
    }

    private static String expected(@Nullable Expectation shown) {
        return shown == null
                ? "\t\t\t\t"
                : String.format(
                        Locale.ROOT,
                        "%d\t%d\t%.1f\t%.1f\t%.1f",
                        shown.ahead(),
                        shown.openWindows(),
                        shown.low(),
                        shown.likely(),
                        shown.high());
    }

    private static String waited(@Nullable Double seconds) {
        return seconds == null ? "" : String.format(Locale.ROOT, "%.1f", seconds);
    }
}
