package io.guichet.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What no endpoint may understand. */
final class Nonsense {

    static final List<String> IDS = List.of(
            "no-such-thing", "{\"$ne\":null}", "$where", "..%2f..%2fetc", "人民", "a".repeat(2_000), "%00", "'; drop--");

    static final List<String> QUERIES = List.of(
            "?q=%7B%22%24gt%22%3A%22%22%7D&page=-1&state=NO&from=x&to=y&window=%24ne",
            "?q[$ne]=1&page=99999999999999999999&from=2026-02-31&to=0000-00-00",
            "?page=x&state=%00&q=" + "z".repeat(3_000));

    static final List<String> BODIES = List.of(
            "not json",
            "{",
            "[]",
            "\"text\"",
            "42",
            "[".repeat(5_000),
            "{\"$where\":\"sleep(1)\"}",
            "{\"a\":" + "9".repeat(2_000) + "}");

    /** In place of every property the document names. */
    static final List<String> VALUES =
            List.of("{\"$gt\":\"\"}", "[[]]", "-1", "1e999", "\"\\u0000\"", "true", "\"" + "x".repeat(5_000) + "\"");

    static final List<String> MEDIA_TYPES =
            List.of("text/plain", "application/xml", "multipart/form-data; boundary=b", "nonsense");

    private Nonsense() {}

    /** A body with this in place of every property that the document names. */
    static String inPlaceOfEach(JsonNode schema, String value) {
        var fields = new ArrayList<String>();
        schema.path("properties")
                .forEachEntry((name, _) -> fields.add(JsonMapper.shared().writeValueAsString(name) + ":" + value));
        return "{" + String.join(",", fields) + "}";
    }
}
