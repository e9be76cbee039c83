package io.guichet.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

    /** Row S7: what is quickly told to be open must be; each leaf is changed in one byte, some in their length. */
    @Test
    void what_is_plainly_open_is_never_about_personal_data() {
        byte[] event =
                ReadMessage.leafOf(Messages.event(Messages.TICKETS, 3, "t1", 2)).bytes();
        byte[] look = ReadMessage.leafOf(Messages.event(Messages.TICKETS, 3, "t1", 16, headers -> {
                    headers.put("ce_type", "io.guichet.complaint.personal-data.accessed.v1");
                    return headers;
                }))
                .bytes();
        assertThat(PlainLeaf.isOpen(event)).isTrue();
        assertThat(PlainLeaf.isOpen(look)).isFalse();
        assertThat(PlainLeaf.isOpen(new byte[0])).isFalse();
        Random random = new Random(20261128);
        String signs = "\n 0129azTZ:.-";
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = (round % 2 == 0 ? event : look).clone();
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) signs.charAt(random.nextInt(signs.length()));
            if (round % 3 == 0) bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            boolean isPersonal = Leaf.read(bytes).isAboutPersonalData();
            assertThat(isPersonal && PlainLeaf.isOpen(bytes))
                    .as(new String(bytes, UTF_8))
                    .isFalse();
            assertThat(Leaf.isAboutPersonalData(bytes)).isEqualTo(isPersonal);
        }
    }
}
