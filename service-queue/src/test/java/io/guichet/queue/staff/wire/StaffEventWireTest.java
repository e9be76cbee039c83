package io.guichet.queue.staff.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.Samples;
import io.guichet.queue.staff.StaffEvent;
import io.guichet.queue.staff.StaffFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StaffEventWireTest {

    private static final StaffEvent DEFINED = new StaffEvent.Defined(StaffFixture.qualifiedFor("s1", "q", "p"));

    @Test
    void a_definition_is_written_as_its_sample_says() {
        Samples.assertSame(StaffEventWire.of(DEFINED));
        Samples.assertOneOfEach(StaffEvent.class, Stream.of(DEFINED));
    }

    @Test
    void it_goes_to_the_published_organisation() {
        assertThat(StaffEventWire.of(DEFINED).address())
                .isEqualTo(new WireEvent.Address("guichet.queue.organisation", "staff:s1"));
    }
}
