package io.guichet.queue.equipment.kafka;

import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.queue.ReceivedEvents;
import io.guichet.queue.equipment.InMemoryHeardPermits;
import io.guichet.queue.window.InMemoryPermits;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.PermitsOfBoth;
import io.guichet.queue.window.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C8, from the samples that the equipment service sends. */
class PermitListenerTest {

    private static final String GRANTED = "equipment.permit.granted.v1";
    private static final String WITHDRAWN = "equipment.permit.withdrawn.v1";

    private final InMemoryHeardPermits heard = new InMemoryHeardPermits();
    private final InMemoryPermits own = new InMemoryPermits();
    private final PermitsOfBoth permits = new PermitsOfBoth(own, heard);
    private final PermitListener listener = new PermitListener(heard);

    @Test
    void a_granted_permit_opens_the_window_for_its_person_and_time() {
        listener.onPermit(ReceivedEvents.sample(GRANTED));
        listener.onPermit(ReceivedEvents.sample(GRANTED));

        assertThat(permits.valid("s1", "w1", at("19:00")).map(Permit::id)).contains("permit-1");
        assertThat(permits.valid("s1", "w1", at("20:00"))).isEmpty();
        assertThat(permits.valid("s2", "w1", at("19:00"))).isEmpty();
    }

    @Test
    void a_withdrawn_one_does_not_whichever_comes_first() {
        listener.onPermit(ReceivedEvents.sample(WITHDRAWN));
        listener.onPermit(ReceivedEvents.sample(GRANTED));

        assertThat(permits.valid("s1", "w1", at("19:00"))).isEmpty();
    }

    @Test
    void what_the_queue_granted_itself_holds_beside() {
        permits.add(WindowFixture.permitFor("s2"));
        listener.onPermit(ReceivedEvents.sample(GRANTED));

        assertThat(permits.valid("s2", "w1", at("19:00"))).isPresent();
        assertThat(permits.valid("s1", "w1", at("19:00"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"permitId\":\"p\",\"windowId\":\"w1\",\"hallId\":\"h\",\"from\":\"2026-03-02T12:00:00Z\",\"to\":\"2026-03-02T11:00:00Z\",\"by\":\"m\",\"at\":\"2026-03-02T01:00:00Z\"}"
            })
    void what_is_no_permit_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.onPermit(ReceivedEvents.of(GRANTED, data)));
    }
}
