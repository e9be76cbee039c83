package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.client.Credentials;
import io.guichet.local.client.FakeHall;
import io.guichet.local.client.GatewayClient;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayReplayTest {
    private static final int OPENS = 28_800;
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    @Test
    void everybody_is_served_gives_up_or_is_missed_and_the_counts_agree_with_the_hall() throws IOException {
        var visits = List.of(
                impatient(0),
                visit(1700, 10, Conduct.WAITS),
                visit(1710, 10, Conduct.WAITS),
                visit(1720, 10, Conduct.NEVER_ANSWERS),
                visit(1730, 10, Conduct.WAITS));
        var acknowledged = new Acknowledged();
        try (var hall = new FakeHall();
                var client = new GatewayClient(hall.address(), everybody())) {
            var journeys = new DayReplay(options(hall, 1.0), client, NOWHERE)
                    .run(visits, List.of(new Shift(1, OPENS + 1800, OPENS + 2700)), acknowledged);

            assertThat(journeys)
                    .extracting(Journey::ending)
                    .containsExactlyInAnyOrder(
                            Ending.SERVED, Ending.SERVED, Ending.SERVED, Ending.MISSED, Ending.CANCELLED);
            assertThat(journeys).filteredOn(j -> j.ending() == Ending.SERVED).allMatch(j -> j.waited() != null);
            assertThat(hall.count("FINISHED")).isEqualTo(3);
            assertThat(hall.rated()).isEqualTo(3);
            assertThat(acknowledged.acts())
                    .containsEntry(Act.TICKET_ISSUED, 5L)
                    .containsEntry(Act.TICKET_CALLED, 4L)
                    .containsEntry(Act.TICKET_RECALLED, 1L)
                    .containsEntry(Act.TICKET_MISSED, 1L)
                    .containsEntry(Act.TICKET_CANCELLED, 1L)
                    .containsEntry(Act.RATING_SUBMITTED, 3L)
                    .containsEntry(Act.WINDOW_CLOSED, 1L);
            assertThat(acknowledged.refusals()).isEmpty();
        }
    }

    @Test
    void the_last_clerk_stays_until_everybody_who_took_a_ticket_is_served() throws IOException {
        var visits = List.of(visit(1, 50, Conduct.WAITS), visit(2, 50, Conduct.WAITS), visit(3, 50, Conduct.WAITS));
        try (var hall = new FakeHall();
                var client = new GatewayClient(hall.address(), everybody())) {
            var journeys = new DayReplay(options(hall, 0), client, NOWHERE)
                    .run(visits, List.of(new Shift(1, OPENS, OPENS + 10)), new Acknowledged());

            assertThat(journeys).extracting(Journey::ending).containsOnly(Ending.SERVED);
        }
    }

    private static DemoOptions options(FakeHall hall, double ratings) {
        return new DemoOptions(
                600, CallLog.date("990216"), 0, 86_400, 100, 1, 0, ratings, hall.address(), Path.of("target"));
    }

    /** The first window opens half an hour later, so patience of a minute is over first. */
    private static Visit impatient(int at) {
        return new Visit("c" + at, OPENS + at, "si-record", false, Conduct.GIVES_UP, 60, 100, 0);
    }

    private static Visit visit(int at, int service, Conduct conduct) {
        return new Visit("c" + at, OPENS + at, "si-record", at == 1710, conduct, 0, service, 0);
    }

    private static Credentials everybody() {
        var secrets = new TreeMap<String, String>(Map.of("kiosk-1", "x", "kiosk-2", "x"));
        IntStream.rangeClosed(1, TrialHall.WINDOWS).forEach(i -> {
            secrets.put("s%03d".formatted(i), "x");
            secrets.put("pad-w%02d".formatted(i), "x");
        });
        return new Credentials(secrets);
    }
}
