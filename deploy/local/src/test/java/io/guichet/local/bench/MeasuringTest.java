package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.client.Credentials;
import io.guichet.local.client.FakeHall;
import io.guichet.local.client.GatewayClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuringTest {
    private final RawResults raw = new RawResults();
    private FakeHall fake;
    private GatewayClient client;
    private BenchOptions options;
    private BenchHall hall;

    @BeforeEach
    void open() throws IOException {
        fake = new FakeHall();
        client = new GatewayClient(fake.address(), everybody());
        options = new BenchOptions("all", 50, 1, 1, 2, 10, 2, 0, fake.address(), Path.of("target"));
        hall = new BenchHall(client);
        hall.create();
    }

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void tickets_are_taken_at_the_rate_and_cancelled_afterwards() {
        var figures = new TakeTicketBench(hall, options).measure(raw);

        assertThat(raw.runs()).extracting(RawResults.Run::succeeded).containsExactly(50L, 50L);
        assertThat(median(figures, "failed")).isZero();
        assertThat(fake.count("WAITING")).isZero();
        assertThat(fake.count("CANCELLED")).isEqualTo(3 * 50);
    }

    @Test
    void each_of_64_windows_calls_somebody_else() {
        var figures = new CallNextBench(hall, options).measure(raw);

        assertThat(raw.runs()).extracting(RawResults.Run::succeeded).containsExactly(128L, 128L);
        assertThat(median(figures, "called twice")).isZero();
        assertThat(fake.count("FINISHED")).isEqualTo(64 + 2 * 128);
    }

    @Test
    void in_the_race_every_ticket_is_called_once() {
        var figures = new RaceBench(hall, 200).measure();

        assertThat(median(figures, "race: tickets")).isEqualTo(200);
        assertThat(figures.subList(1, 4)).allMatch(Figure::isReached);
        assertThat(fake.count("MISSED")).isEqualTo(200);
    }

    @Test
    void gateway_and_service_are_measured_in_turns_of_one_run() {
        var figures = new GatewayTaxBench(client, client, options).measure(raw);

        assertThat(raw.runs())
                .extracting(RawResults.Run::succeeded)
                .containsExactly(25L, 25L, 25L, 25L, 250L, 250L, 250L, 250L);
        assertThat(figures)
                .extracting(Figure::name)
                .contains("gateway adds to p50, 50/s", "gateway adds to p99, 500/s");
    }

    private static double median(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().contains(name))
                .findFirst()
                .orElseThrow()
                .spread()
                .median();
    }

    private static Credentials everybody() {
        var secrets = new TreeMap<String, String>(Map.of("o001", "x", "kiosk-bench", "x"));
        BenchHall.eachWindow(window -> secrets.put("b%03d".formatted(window), "x"));
        return new Credentials(secrets);
    }
}
