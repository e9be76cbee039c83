package io.guichet.evaluation.tag;

import io.guichet.platform.domain.Words;
import java.util.List;

/** What a level is called and the tags shown with it. */
public record LevelTags(Level level, Words name, List<Tag> tags) {

    public LevelTags {
        tags = List.copyOf(tags);
        if (tags.stream().map(Tag::code).distinct().count() != tags.size()) {
            throw new IllegalArgumentException("level " + level.value() + " has a tag twice");
        }
    }

    boolean has(String code) {
        return tags.stream().anyMatch(tag -> tag.code().equals(code));
    }
}
