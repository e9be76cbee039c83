package io.guichet.evaluation.tag;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * All levels with their tags, under one version: a rating keeps the version it was made with, so a new set never changes
 * the meaning of an old rating.
 */
public record TagSet(int version, List<LevelTags> levels) {

    public TagSet {
        levels = levels.stream()
                .sorted(Comparator.comparing(LevelTags::level).reversed())
                .toList();
        if (!levels.stream()
                .map(LevelTags::level)
                .toList()
                .equals(List.of(Level.values()).reversed())) {
            throw new IllegalArgumentException("tag set " + version + " must have each of the five levels once");
        }
    }

    /** @throws IllegalArgumentException unless the tag is shown with this level */
    public void require(Level level, String code) {
        boolean shown = levels.stream().anyMatch(tags -> tags.level() == level && tags.has(code));
        if (!shown) {
            throw new IllegalArgumentException("is not a tag of level " + level.value());
        }
    }

    /** @throws IllegalArgumentException unless all tags are shown with this level, and each is chosen once */
    public Choice choose(Level level, List<String> codes) {
        codes.forEach(code -> require(level, code));
        if (new HashSet<>(codes).size() != codes.size()) throw new IllegalArgumentException("has a tag twice");
        return new Choice(level, codes, version);
    }
}
