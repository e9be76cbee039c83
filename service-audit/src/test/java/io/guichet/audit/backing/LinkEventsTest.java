package io.guichet.audit.backing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.backing.http.EventLink;
import io.guichet.audit.backing.http.LinkPage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** W11, M1: every figure leads to its entries. */
class LinkEventsTest {

    private final LedgerFixture ledger = new LedgerFixture();

    @Test
    void an_event_leads_to_its_leaf_once_a_checkpoint_covers_it() {
        ledger.places.put("s|first", 0L);
        ledger.places.put("s|last", 4L);
        ledger.places.put("s|next", 5L);

        assertThat(ledger.linkEvents.link(List.of("s|first", "s|last", "s|next", "s|none", "s|last")))
                .isEqualTo(Map.of("s|first", 0L, "s|last", 4L));
    }

    @Test
    void long_lists_come_in_pages() {
        InMemoryBackings backings = new InMemoryBackings();
        ledger.places.put("s|500", 3L);
        Backing backing =
                backings.keep(IntStream.range(0, 501).mapToObj(i -> "s|" + i).toList());

        LinkPage first = LinkPage.of(backing, 0, backings, ledger.linkEvents);
        LinkPage second = LinkPage.of(backing, 1, backings, ledger.linkEvents);

        assertThat(first.items()).hasSize(500);
        assertThat(first.nextPage()).isEqualTo(1);
        assertThat(second.items()).containsExactly(new EventLink("s|500", 3L));
        assertThat(second.nextPage()).isNull();
    }
}
