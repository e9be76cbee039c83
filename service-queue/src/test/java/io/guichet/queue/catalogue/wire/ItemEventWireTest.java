package io.guichet.queue.catalogue.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.Samples;
import io.guichet.queue.catalogue.ItemEvent;
import io.guichet.queue.catalogue.ItemFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemEventWireTest {

    private static final ItemEvent DEFINED = new ItemEvent.Defined(ItemFixture.item("transfer"));

    @Test
    void a_definition_is_written_as_its_sample_says() {
        Samples.assertSame(ItemEventWire.of(DEFINED));
        Samples.assertOneOfEach(ItemEvent.class, Stream.of(DEFINED));
    }

    @Test
    void it_goes_to_the_published_organisation() {
        assertThat(ItemEventWire.of(DEFINED).address())
                .isEqualTo(new WireEvent.Address("guichet.queue.organisation", "item:transfer"));
    }
}
