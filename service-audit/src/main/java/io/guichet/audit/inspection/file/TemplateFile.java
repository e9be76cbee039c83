package io.guichet.audit.inspection.file;

import io.guichet.audit.inspection.Template;
import io.guichet.platform.domain.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code audit/template-window-round-1.json}: places, windows and people as the source wants them (R1, R4). */
public final class TemplateFile {

    private static final String NAME = "/audit/template-window-round-1.json";

    record Read(String code, int number, Words title, List<Template.Section> sections) {}

    private TemplateFile() {}

    public static List<Template> shipped() {
        try (InputStream file = TemplateFile.class.getResourceAsStream(NAME)) {
            if (file == null) throw new IllegalStateException("there is no " + NAME);
            Read read = JsonMapper.shared().readValue(file, Read.class);
            return List.of(new Template(read.code, read.number, read.title, read.sections, "guichet", Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
