package io.guichet.audit.ranking.file;

import io.guichet.audit.ranking.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code audit/ranking-<version>.json}. */
public final class FormulaFile {

    private FormulaFile() {}

    /** @throws IllegalArgumentException when there is no such version */
    public static Formula read(int version) {
        try (InputStream file = FormulaFile.class.getResourceAsStream("/audit/ranking-" + version + ".json")) {
            if (file == null) throw new IllegalArgumentException("no formula of version " + version);
            return JsonMapper.shared().readValue(file, Formula.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
