package io.guichet.evaluation.tag.file;

import io.guichet.evaluation.tag.Level;
import io.guichet.evaluation.tag.LevelTags;
import io.guichet.evaluation.tag.Tag;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.evaluation.tag.TagSets;
import io.guichet.platform.domain.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code tags/v<version>.json}. A published version is never edited; a change is a new file. */
public record TagSetFile(int version, List<LevelEntry> levels) {

    record LevelEntry(int level, Words name, List<TagEntry> tags) {

        LevelTags toLevelTags() {
            return new LevelTags(
                    Level.of(level), name, tags.stream().map(TagEntry::toTag).toList());
        }
    }

    record TagEntry(String code, String zh, String en) {

        Tag toTag() {
            return new Tag(code, new Words(zh, en));
        }
    }

    /**
     * Every version up to the one that is offered.
     *
     * @throws IllegalStateException when the service does not ship one of them
     */
    public static TagSets readAll(int offered) {
        return new TagSets(
                IntStream.rangeClosed(1, offered).mapToObj(TagSetFile::read).toList());
    }

    /** @throws IllegalStateException when the service ships no such version */
    public static TagSet read(int version) {
        String name = "/tags/v" + version + ".json";
        try (InputStream file = TagSetFile.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("there is no tag set " + name);
            TagSetFile content = JsonMapper.shared().readValue(file, TagSetFile.class);
            if (content.version() != version) throw new IllegalStateException(name + " says " + content.version());
            return new TagSet(
                    version,
                    content.levels().stream().map(LevelEntry::toLevelTags).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
