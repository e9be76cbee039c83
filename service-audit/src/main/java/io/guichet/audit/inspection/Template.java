package io.guichet.audit.inspection;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a checklist; it never changes, the next one is a new version.
 *
 * @param number from 1
 */
public record Template(
        String code, int number, Words title, List<Section> sections, String publishedBy, Instant publishedAt) {

    /**
     * A part of the checklist.
     *
     * @param weight 1 to 100: what its share of points counts in the whole
     */
    public record Section(Words title, int weight, List<Item> items) {

        public Section {
            if (weight < 1 || weight > HUNDRED) throw new IllegalArgumentException("weight: 1 to 100");
            if (items.isEmpty() || items.size() > HUNDRED) throw new IllegalArgumentException("items: 1 to 100");
            items = List.copyOf(items);
        }
    }

    /**
     * One line.
     *
     * @param points the most it gives, 1 to 100
     * @param ruleCode the rule that it checks; null: none in particular
     * @param handbookSection the standard that it checks (S1); null: none in particular
     * @param photoRequired no answer without a photo, unless it is not applicable
     */
    public record Item(
            String code,
            Words text,
            int points,
            @Nullable String ruleCode,
            @Nullable String handbookSection,
            boolean photoRequired) {

        public Item {
            Ids.slug("code", code);
            if (points < 1 || points > HUNDRED) throw new IllegalArgumentException("points: 1 to 100");
        }
    }

    public static final Shape<Template> SHAPE = new Shape<>(
            "template",
            "inspection-templates",
            Template.class,
            one -> id(one.code(), one.number()),
            one -> Keys.of("code", one.code()).and("number", one.number()).map(),
            List.of(List.of("code", "number")));

    private static final int HUNDRED = 100;
    private static final int MOST_SECTIONS = 30;

    public Template {
        Ids.slug("code", code);
        if (sections.isEmpty() || sections.size() > MOST_SECTIONS) {
            throw new IllegalArgumentException("sections: 1 to 30");
        }
        sections = List.copyOf(sections);
        Set<String> codes = new HashSet<>();
        sections.stream().flatMap(section -> section.items().stream()).forEach(item -> {
            if (!codes.add(item.code())) throw new IllegalArgumentException("items: " + item.code() + " twice");
        });
    }

    static String id(String code, int number) {
        return code + "|" + number;
    }

    Change<Template, InspectionEvent> publish() {
        return Change.of(this, new InspectionEvent.TemplatePublished(code, number, (int) items().count(), publishedAt));
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public Optional<Item> item(String itemCode) {
        return items().filter(item -> item.code().equals(itemCode)).findFirst();
    }
}
