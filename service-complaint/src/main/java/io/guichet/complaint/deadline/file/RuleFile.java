package io.guichet.complaint.deadline.file;

import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.Rule;
import io.guichet.complaint.deadline.RuleSet;
import io.guichet.complaint.deadline.Start;
import io.guichet.complaint.deadline.Unit;
import io.guichet.platform.domain.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code rules/v<version>.json}. A published version is never edited; a change is a new file. */
public record RuleFile(int version, List<Entry> rules) {

    record Entry(
            List<String> kinds,
            List<String> severities,
            Purpose purpose,
            Start from,
            Unit unit,
            int limit,
            boolean startDayCounted,
            int extensionMost,
            Words name,
            String source) {

        RuleSet.Line toLine(int version) {
            return new RuleSet.Line(
                    kinds,
                    severities,
                    new Rule(purpose, version, from, unit, limit, startDayCounted, extensionMost, name, source));
        }
    }

    /** @throws IllegalStateException when the service ships no such version */
    public static RuleSet read(int version) {
        String name = "/rules/v" + version + ".json";
        try (InputStream file = RuleFile.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("there is no rule set " + name);
            RuleFile content = JsonMapper.shared().readValue(file, RuleFile.class);
            if (content.version() != version) throw new IllegalStateException(name + " says " + content.version());
            return new RuleSet(
                    version,
                    content.rules().stream().map(entry -> entry.toLine(version)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
