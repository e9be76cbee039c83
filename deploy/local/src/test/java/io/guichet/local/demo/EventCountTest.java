package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCountTest {
    private static final String ISSUED = "io.guichet.queue.ticket.issued.v1";

    @Test
    void every_act_leaves_an_event_of_its_own_type() {
        var wanted = EventCount.wanted(Map.of(Act.TICKET_ISSUED, 3L, Act.TICKET_CALLED, 2L));

        assertThat(wanted).containsEntry(ISSUED, 3L).containsEntry("io.guichet.queue.ticket.called.v1", 2L);
    }

    @Test
    void counting_goes_on_until_every_wanted_event_was_seen() {
        assertThat(EventCount.covers(Map.of(ISSUED, 2L), Map.of(ISSUED, 3L))).isFalse();
        assertThat(EventCount.covers(Map.of(ISSUED, 3L), Map.of(ISSUED, 3L))).isTrue();
        assertThat(EventCount.covers(Map.of(), Map.of(ISSUED, 0L))).isTrue();
    }
}
