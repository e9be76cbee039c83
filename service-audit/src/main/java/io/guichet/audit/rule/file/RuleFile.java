package io.guichet.audit.rule.file;

import io.guichet.audit.rule.Rule;
import io.guichet.audit.rule.RuleCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code audit/rules-<version>.json}. */
public final class RuleFile {

    record Read(int version, List<Rule> rules) {}

    private RuleFile() {}

    /**
     * @param more rules of this place, behind those of the file
     * @throws IllegalArgumentException when there is no such version
     */
    public static RuleCatalogue read(int version, List<Rule> more) {
        String name = "/audit/rules-" + version + ".json";
        try (InputStream file = RuleFile.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalArgumentException("no rules of version " + version);
            Read read = JsonMapper.shared().readValue(file, Read.class);
            List<Rule> all = new ArrayList<>(read.rules);
            all.addAll(more);
            return new RuleCatalogue(version, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
