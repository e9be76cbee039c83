package io.guichet.audit.handbook.file;

import io.guichet.audit.handbook.Edition;
import io.guichet.audit.handbook.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code audit/handbook-1.json}: the standards of the source, word for word. */
public final class HandbookFile {

    private static final String NAME = "/audit/handbook-1.json";
    private static final Instant SINCE_EVER = Instant.EPOCH;

    record Read(int edition, List<Section> sections) {}

    private HandbookFile() {}

    public static Edition first() {
        try (InputStream file = HandbookFile.class.getResourceAsStream(NAME)) {
            if (file == null) throw new IllegalStateException("there is no " + NAME);
            Read read = JsonMapper.shared().readValue(file, Read.class);
            return new Edition(read.edition, read.sections, "guichet", SINCE_EVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
