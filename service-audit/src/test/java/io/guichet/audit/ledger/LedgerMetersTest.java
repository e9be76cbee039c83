package io.guichet.audit.ledger;

import static io.guichet.audit.ledger.Messages.TICKETS;
import static io.guichet.audit.ledger.Messages.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LedgerMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicLong nanos = new AtomicLong(7);
    private final LedgerMeters meters = new LedgerMeters(registry, nanos::get);
    private final InMemoryStore store = new InMemoryStore();

    @Test
    void every_alarm_of_the_log_is_counted_with_what_is_no_event_and_the_size() {
        store.tell(meters);
        store.ledger()
                .append(List.of(
                        event(TICKETS, 0, "t1", 48, headers -> headers),
                        event(TICKETS, 4, "t1", 16, headers -> headers),
                        event(TICKETS, 5, "t1", 66, headers -> headers),
                        event(TICKETS, 6, "t1", 16, headers -> {
                            headers.remove("ce_id");
                            return headers;
                        })));

        for (String what : LedgerMeters.ALARMS) {
            assertThat(registry.get("guichet.ledger.alarms")
                            .tag("alarm", what)
                            .counter()
                            .count())
                    .as(what)
                    .isEqualTo(1);
        }
        assertThat(registry.get("guichet.ledger.rejected").counter().count()).isEqualTo(1);
        assertThat(gauge("guichet.ledger.size")).isEqualTo(store.leaves().size());
    }

    @Test
    void a_ledger_that_starts_again_knows_its_size() {
        store.ledger().append(List.of(event(TICKETS, 0, "t1", 1)));
        store.tell(meters);
        store.ledger().recover();

        assertThat(gauge("guichet.ledger.size")).isEqualTo(1);
    }

    @Test
    void it_is_behind_from_when_something_is_left_until_nothing_is() {
        meters.read(7);
        nanos.addAndGet(2_000_000_000L);
        meters.read(3);
        nanos.addAndGet(1_000_000_000L);

        assertThat(gauge("guichet.ledger.lag")).isEqualTo(3);
        assertThat(gauge("guichet.ledger.behind.seconds")).isEqualTo(3);

        meters.read(0);
        assertThat(gauge("guichet.ledger.lag")).isZero();
        assertThat(gauge("guichet.ledger.behind.seconds")).isZero();
    }

    @Test
    void an_alarm_nobody_knows_is_a_mistake_of_ours() {
        assertThatIllegalArgumentException().isThrownBy(() -> meters.alarm("other"));
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }
}
