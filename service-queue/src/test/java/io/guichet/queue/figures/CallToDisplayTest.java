package io.guichet.queue.figures;

import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.board.BoardEntry;
import io.guichet.queue.board.BoardEntry.Kind;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallToDisplayTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TurnableClock clock = new TurnableClock(NINE.plusMillis(250));
    private final CallToDisplay display = new CallToDisplay(clock, meters);

    @Test
    void a_call_and_a_recall_are_timed_from_the_clerks_command() {
        display.shown(entry(Kind.CALLED));
        display.shown(entry(Kind.RECALLED));

        assertThat(timer().count()).isEqualTo(2);
        assertThat(timer().max(TimeUnit.MILLISECONDS)).isEqualTo(250);
    }

    @Test
    void a_notice_is_no_call_and_a_clock_that_is_ahead_makes_no_negative_time() {
        display.shown(entry(Kind.NOTICE));
        assertThat(timer().count()).isZero();

        clock.set(NINE.minusMillis(5));
        display.shown(entry(Kind.CALLED));
        assertThat(timer().totalTime(TimeUnit.MILLISECONDS)).isZero();
    }

    private Timer timer() {
        return meters.get("guichet.call.display").timer();
    }

    private static BoardEntry entry(Kind kind) {
        return new BoardEntry(1, kind, "A001", "w1", null, null, NINE, "event");
    }
}
