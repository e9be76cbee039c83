package io.guichet.evaluation.statistics.http;

import io.guichet.evaluation.organisation.Kind;
import io.guichet.evaluation.organisation.Place;
import io.guichet.evaluation.organisation.Places;
import io.guichet.evaluation.statistics.Grouping;
import io.guichet.evaluation.tag.LevelTags;
import io.guichet.evaluation.tag.Tag;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.domain.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call the keys of figures. */
final class Names {

    private final Places places;
    private final Map<String, Words> tags = new HashMap<>();

    Names(Places places, TagSet tagSet) {
        this.places = places;
        for (LevelTags level : tagSet.levels()) {
            for (Tag tag : level.tags()) tags.put(tag.code(), tag.name());
        }
    }

    /** The code itself for a tag of an older set. */
    Words ofTag(String code) {
        return tags.getOrDefault(code, new Words(code, code));
    }

    /** By key; days, channels and staff have no name but their key. */
    Map<String, Words> of(Grouping by, @Nullable String hallId) {
        Kind kind = kind(by);
        Map<String, Words> names = new HashMap<>();
        if (kind == null) return names;
        for (Place place : places.all(kind, hallId)) {
            Words name = place.name();
            if (name != null) names.put(place.id(), name);
        }
        return names;
    }

    private static @Nullable Kind kind(Grouping by) {
        return switch (by) {
            case HALL -> Kind.HALL;
            case UNIT -> Kind.UNIT;
            case ITEM -> Kind.ITEM;
            case WINDOW -> Kind.WINDOW;
            case NONE, DAY, WEEK, MONTH, STAFF, CHANNEL -> null;
        };
    }
}
