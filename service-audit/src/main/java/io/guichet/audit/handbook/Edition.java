package io.guichet.audit.handbook;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole handbook as of one publication; it never changes, the next one is a new edition.
 *
 * @param number 1 is the one that comes with the program
 */
public record Edition(int number, List<Section> sections, String publishedBy, Instant publishedAt) {

    public static final Shape<Edition> SHAPE = new Shape<>(
            "edition",
            "handbook-editions",
            Edition.class,
            edition -> id(edition.number()),
            edition -> Keys.of("number", edition.number()).map(),
            List.of(List.of("number")));

    private static final int MOST = 200;

    public Edition {
        if (sections.isEmpty() || sections.size() > MOST) throw new IllegalArgumentException("sections: 1 to 200");
        sections = List.copyOf(sections);
        Set<String> codes = new HashSet<>();
        for (Section section : sections) {
            if (!codes.add(section.code()))
                throw new IllegalArgumentException("sections: " + section.code() + " twice");
        }
    }

    static String id(int number) {
        return "edition-" + number;
    }

    Change<Edition, HandbookEvent> publish() {
        return Change.of(this, new HandbookEvent.Published(number, sections.size(), publishedBy, publishedAt));
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that mention this in title or text. */
    public List<Section> search(String part) {
        return sections.stream().filter(section -> section.mentions(part)).toList();
    }
}
