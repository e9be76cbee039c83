package io.guichet.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafTest {

    @ParameterizedTest
    @CsvSource({
        "io.guichet.queue.ticket.called.v1, queue.ticket.called",
        "io.guichet.queue.ticket.called.v12, queue.ticket.called",
        "io.guichet.queue.v1.called.v2, queue.v1.called",
        "io.guichet.queue.ticket.called.v, queue.ticket.called.v",
        "io.guichet.queue.ticket.called.v1x, queue.ticket.called.v1x",
        "io.guichet.v1, v1",
        "org.example.thing.v3, org.example.thing",
        "org.example.thing, org.example.thing"
    })
    void the_name_is_the_type_without_domain_and_version(String type, String name) {
        Leaf leaf = Leaf.parse(("guichet-leaf/v1\nkind event\ntopic t\npartition 0\noffset 0\nwritten 1\nce_type "
                        + type + "\nce_time 2026-11-28T01:00:00Z\nce_seq 16\n\n{}")
                .getBytes(UTF_8));

        assertThat(leaf.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"kind nothing", "kinds event", "kind damaged"})
    void a_leaf_of_no_kind_is_damaged(String line) {
        byte[] bytes =
                ("guichet-leaf/v1\n" + line + "\ntopic t\npartition 0\noffset 0\nwritten 1\n\n{}").getBytes(UTF_8);

        Leaf leaf = Leaf.read(bytes);

        assertThat(leaf.kind()).isEqualTo(Leaf.Kind.DAMAGED);
        assertThat(leaf.isAboutPersonalData()).isTrue();
        assertThat(leaf.bytes()).isEqualTo(bytes);
    }
}
