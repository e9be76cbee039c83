package io.guichet.audit.shelf.mongo;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A record as a map of plain values and back. Only its components count, not its methods. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Json() {}

    static Map<String, Object> write(Object value) {
        return MAPPER.readValue(MAPPER.writeValueAsString(value), MAP);
    }

    static <A> A read(Map<String, Object> stored, Class<A> type) {
        return MAPPER.readValue(MAPPER.writeValueAsString(stored), type);
    }
}
