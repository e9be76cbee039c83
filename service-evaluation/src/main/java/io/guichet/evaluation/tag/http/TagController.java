package io.guichet.evaluation.tag.http;

import io.guichet.evaluation.tag.TagSets;
import io.guichet.platform.domain.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The levels and tags a rating is made of. */
@RestController
public final class TagController {

    private final TagSets tagSets;

    public TagController(TagSets tagSets) {
        this.tagSets = tagSets;
    }

    /** The set that is offered, or an earlier one to read an old rating with. */
    @GetMapping("/api/evaluation/tags")
    TagSetView tags(@RequestParam(required = false) @Nullable Integer version) {
        if (version == null) return TagSetView.of(tagSets.current());
        return tagSets.version(version)
                .map(TagSetView::of)
                .orElseThrow(() -> new NotFound("tag set", version.toString()));
    }
}
