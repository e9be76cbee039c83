package io.guichet.complaint.template.file;

import io.guichet.complaint.template.Template;
import io.guichet.complaint.template.Templates;
import io.guichet.platform.domain.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code templates/v<version>.json}. A published version is never edited; a change is a new file. */
public record TemplateFile(int version, String source, List<Entry> templates) {

    record Entry(String code, String use, List<String> kinds, Words name, Words text) {

        Template toTemplate() {
            return new Template(code, use, kinds, name, text);
        }
    }

    /** @throws IllegalStateException when the service ships no such version */
    public static Templates read(int version) {
        String name = "/templates/v" + version + ".json";
        try (InputStream file = TemplateFile.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("there are no templates " + name);
            TemplateFile content = JsonMapper.shared().readValue(file, TemplateFile.class);
            if (content.version() != version) throw new IllegalStateException(name + " says " + content.version());
            return new Templates(
                    version,
                    content.source(),
                    content.templates().stream().map(Entry::toTemplate).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
