package io.guichet.complaint.phrase.file;

import io.guichet.complaint.phrase.Lexicon;
import io.guichet.complaint.phrase.Phrase;
import io.guichet.platform.domain.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code phrases/v<version>.json}. A published version is never edited; a change is a new file. */
public record LexiconFile(
        int version, String source, List<Entry> forbidden, List<String> allowed, List<String> recommended) {

    record Entry(String code, List<String> forms, boolean wholeClause, List<String> fineBefore, String zh, String en) {

        Phrase toPhrase(String source) {
            return new Phrase(code, forms, wholeClause, fineBefore, new Words(zh, en), source);
        }
    }

    /** @throws IllegalStateException when the service ships no such version */
    public static Lexicon read(int version) {
        String name = "/phrases/v" + version + ".json";
        try (InputStream file = LexiconFile.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("there are no phrases " + name);
            LexiconFile content = JsonMapper.shared().readValue(file, LexiconFile.class);
            if (content.version() != version) throw new IllegalStateException(name + " says " + content.version());
            return new Lexicon(
                    version,
                    content.forbidden().stream()
                            .map(entry -> entry.toPhrase(content.source()))
                            .toList(),
                    content.allowed(),
                    content.recommended());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
