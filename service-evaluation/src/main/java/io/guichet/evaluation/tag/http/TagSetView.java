package io.guichet.evaluation.tag.http;

import io.guichet.evaluation.tag.LevelTags;
import io.guichet.evaluation.tag.Tag;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.domain.Words;
import java.util.List;

/** Best level first. */
record TagSetView(int version, List<LevelView> levels) {

    record LevelView(int level, Words name, List<TagView> tags) {

        static LevelView of(LevelTags level) {
            return new LevelView(
                    level.level().value(),
                    level.name(),
                    level.tags().stream().map(TagView::of).toList());
        }
    }

    record TagView(String code, String zh, String en) {

        static TagView of(Tag tag) {
            return new TagView(tag.code(), tag.name().zh(), tag.name().en());
        }
    }

    static TagSetView of(TagSet tagSet) {
        return new TagSetView(
                tagSet.version(), tagSet.levels().stream().map(LevelView::of).toList());
    }
}
