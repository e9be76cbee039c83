package io.guichet.audit.appraisal.file;

import io.guichet.audit.appraisal.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code audit/weights-<version>.json}. */
public final class WeightsFile {

    private WeightsFile() {}

    /** @throws IllegalArgumentException when there is no such version */
    public static Weights read(int version) {
        try (InputStream file = WeightsFile.class.getResourceAsStream("/audit/weights-" + version + ".json")) {
            if (file == null) throw new IllegalArgumentException("no weights of version " + version);
            return JsonMapper.shared().readValue(file, Weights.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
