package io.guichet.contracts;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Row F14: yesterday's services read what today's send. */
class NeighbourVersionsTest {

    @Test
    void no_event_loses_a_field_or_gives_it_another_type_within_its_version() throws IOException {
        if (Boolean.getBoolean("guichet.contracts.release")) {
            Files.writeString(NeighbourVersions.RELEASED, NeighbourVersions.lines(EventSample.all()));
        }
        Map<String, JsonNode> now = EventSample.all().stream().collect(toMap(EventSample::file, EventSample::data));

        assertThat(NeighbourVersions.released()).hasSizeGreaterThan(150);
        assertThat(NeighbourVersions.broken(NeighbourVersions.released(), now))
                .as(
                        "services of the last version still listen: send a new version beside the old one, see contracts/README.md")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"a\":\"x\",\"b\":1} | a.v1/b is gone | {\"a\":\"x\"}",
                "{\"b\":1} | a.v1/b was NUMBER and is STRING | {\"b\":\"1\"}",
                "{\"b\":1} | a.v1/b was a whole number, or has become one | {\"b\":1.5}",
                "{\"b\":{\"c\":true}} | a.v1/b/c is gone | {\"b\":{}}",
                "{\"b\":[{\"c\":true}]} | a.v1/b/0/c is gone | {\"b\":[{}]}",
                "{\"b\":[]} | a.v1/b was ARRAY and is OBJECT | {\"b\":{}}"
            })
    void what_breaks_a_reader_is_found(String before, String fault, String now) {
        assertThat(NeighbourVersions.broken(one(before), one(now))).containsExactly(fault);
    }

    @Test
    void an_event_that_is_gone_is_found_and_what_comes_is_welcome() {
        assertThat(NeighbourVersions.broken(one("{\"a\":1}"), Map.of())).containsExactly("a.v1 is gone");
        assertThat(NeighbourVersions.broken(one("{\"a\":1}"), one("{\"a\":2,\"b\":3}")))
                .isEmpty();
        assertThat(NeighbourVersions.broken(one("{\"a\":null}"), one("{\"a\":\"x\"}")))
                .isEmpty();
    }

    private static Map<String, JsonNode> one(String json) {
        return Map.of("a.v1", JsonMapper.shared().readTree(json));
    }
}
