package io.guichet.evaluation.tag.http;

import io.guichet.evaluation.tag.TagSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The levels and tags a rating is made of. */
@RestController
public final class TagController {

    private final TagSetView tagSet;

    public TagController(TagSet tagSet) {
        this.tagSet = TagSetView.of(tagSet);
    }

    @GetMapping("/api/evaluation/tags")
    TagSetView tags() {
        return tagSet;
    }
}
