package io.guichet.evaluation.tag;

import java.util.List;
import java.util.Optional;

/**
 * The set that is offered now and all before it. They come with the program, so nobody adds or drops an option while it
 * runs; a rating's tags are read with the version it was made with.
 *
 * @param all oldest first, versions 1, 2, 3 and so on; the last one is offered
 */
public record TagSets(List<TagSet> all) {

    public TagSets {
        all = List.copyOf(all);
        if (all.isEmpty()) throw new IllegalArgumentException("no tag set");
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).version() != i + 1) throw new IllegalArgumentException("tag set " + (i + 1) + " is missing");
        }
    }

    public TagSet current() {
        return all.getLast();
    }

    /** Empty for a version that was never offered here. */
    public Optional<TagSet> version(int version) {
        return version >= 1 && version <= all.size() ? Optional.of(all.get(version - 1)) : Optional.empty();
    }
}
