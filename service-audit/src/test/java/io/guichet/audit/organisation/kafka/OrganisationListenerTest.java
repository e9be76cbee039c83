package io.guichet.audit.organisation.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.audit.Contracts;
import io.guichet.audit.Heard;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.platform.domain.Words;
import io.guichet.platform.inbox.PoisonEvent;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the samples the queue writes. */
class OrganisationListenerTest {

    private final InMemoryPlaces places = new InMemoryPlaces();
    private final OrganisationListener listener = new OrganisationListener(places);

    @Test
    void every_kind_of_definition_is_copied() {
        for (String kind : List.of("hall", "unit", "window", "item", "staff", "region")) hear(kind);
        hear("hall");

        assertThat(places.find(Kind.HALL, "hall-2"))
                .contains(new Place(
                        Kind.HALL,
                        "hall-2",
                        List.of("hall-2"),
                        null,
                        new Words("服务大厅", "Service hall"),
                        ZoneId.of("Asia/Shanghai"),
                        16));
        assertThat(places.find(Kind.UNIT, "unit-1").map(Place::name)).contains(new Words("社会保险", "Social insurance"));
        assertThat(places.find(Kind.WINDOW, "w1").map(Place::name)).contains(new Words("7号窗口", "Window 7"));
        assertThat(places.find(Kind.ITEM, "transfer").map(Place::unitId)).contains("unit-1");
        assertThat(places.find(Kind.STAFF, "s1").map(Place::hallIds)).contains(List.of("hall-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"hallId\":\"$x\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"zone\":\"Asia/Shanghai\"}",
                "{\"hallId\":\"h\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"zone\":\"Nowhere\"}",
                "{\"hallId\":\"h\",\"name\":{\"zh\":\"\",\"en\":\"b\"},\"zone\":\"Asia/Shanghai\"}"
            })
    void what_is_no_definition_is_put_aside(String data) {
        assertThatThrownBy(() -> listener.heard(
                        Heard.record("hall:h", "io.guichet.queue.organisation.hall-defined.v1", 16, data)))
                .isInstanceOf(PoisonEvent.class);
    }

    private void hear(String kind) {
        String name = "queue.organisation." + kind + "-defined.v1";
        listener.heard(Heard.record(kind + ":x", "io.guichet." + name, 16, Contracts.event(name)));
    }
}
