package io.guichet.platform.http;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** RFC 6901 pointers to places in a request body. */
final class JsonPointers {

    private JsonPointers() {}

    static String of(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : escape(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    /** @param field Spring's form, like {@code materials[0].name} */
    static String ofPath(String field) {
        return "/" + escape(field).replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
