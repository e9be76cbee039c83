package io.guichet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EventDocsTest {

    private static final EventDocs SMALL = EventDocs.of("""
            # Events
            ## Topics
            | topic | key | partitions | kept |
            | --- | --- | --- | --- |
            | `guichet.a.b` | `<kind>:<id>` | 3 | compacted: the latest |
            ## guichet.a.b
            All carry `id hallId?`. May it be? Yes.
            | name | when | further fields |
            | --- | --- | --- |
            | `made`, `done` | always | `by reason?` |
            | `again` | sometimes | as `made`, and `more?` |
            | `io.guichet.a.b.whole.v1` | never | `id hallId` |
            """);

    static Stream<EventSample> samples() {
        return EventSample.all().stream();
    }

    @Test
    void topics_are_read_with_their_keys() {
        assertThat(SMALL.topics())
                .containsExactly(new EventDocs.Topic("guichet.a.b", "<kind>:<id>", 3, "compacted: the latest"));
        assertThat(SMALL.topics().getFirst().isCompacted()).isTrue();
    }

    @Test
    void what_may_be_null_is_read_from_the_row_from_the_row_it_names_and_from_above() {
        assertThat(SMALL.nullable(event("made"))).containsExactlyInAnyOrder("hallId", "reason");
        assertThat(SMALL.nullable(event("done"))).containsExactlyInAnyOrder("hallId", "reason");
        assertThat(SMALL.nullable(event("again"))).containsExactlyInAnyOrder("hallId", "reason", "more");
        assertThat(SMALL.nullable(event("whole"))).containsExactly("hallId");
    }

    @Test
    void an_event_without_a_row_is_seen() {
        assertThat(SMALL.tellsOf(event("made"))).isTrue();
        assertThat(SMALL.tellsOf(event("whole"))).isTrue();
        assertThat(SMALL.tellsOf(event("unknown"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_event_has_a_row_and_each_of_its_fields_is_named(EventSample sample) {
        var docs = EventDocs.read();

        assertThat(docs.tellsOf(sample))
                .as("a row of docs/events.md for " + sample)
                .isTrue();
        assertThat(docs.wordsOf(sample.topic())).containsAll(sample.data().propertyNames());
    }

    private static EventSample event(String shortName) {
        return new EventSample("a.b." + shortName, 1, JsonMapper.shared().createObjectNode());
    }
}
