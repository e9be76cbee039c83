package io.guichet.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The samples that producers and consumers share. */
public final class Contracts {

    private Contracts() {}

    /** The one line of {@code contracts/events/<name>.json}. */
    public static String event(String name) {
        try {
            return Files.readString(Path.of("..", "contracts", "events", name + ".json"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Evaluation's sample of a rating, with other values in some fields. */
    public static String submitted(Map<String, Object> otherValues) {
        ObjectNode event = (ObjectNode) JsonMapper.shared().readTree(event("evaluation.rating.submitted.v1"));
        otherValues.forEach(event::putPOJO);
        return event.toString();
    }
}
