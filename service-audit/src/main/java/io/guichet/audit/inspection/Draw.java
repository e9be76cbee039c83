package io.guichet.audit.inspection;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Who is inspected, by lot: the candidates in the order of {@code SHA-256(seed | candidate)}, the first ones are drawn.
 * Anybody with the seed finds the same.
 *
 * @param of units or windows
 * @param seed 32 random bytes in hex, made by the program
 * @param candidates all of the hall, by id
 */
public record Draw(
        String id,
        String hallId,
        Kind of,
        String seed,
        List<String> candidates,
        List<String> drawn,
        String by,
        Instant at) {

    /** What is drawn. */
    public enum Kind {
        UNIT,
        WINDOW
    }

    public static final Shape<Draw> SHAPE = new Shape<>(
            "draw",
            "inspection-draws",
            Draw.class,
            Draw::id,
            one -> Keys.of("hallId", one.hallId()).and("at", one.at()).map(),
            List.of(List.of("hallId", "at")));

    /** The first ones in the order that the seed gives. */
    public static List<String> draw(String seed, List<String> candidates, int count) {
        return candidates.stream()
                .distinct()
                .sorted(Comparator.comparing((String one) -> hash(seed + "|" + one))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    /** The draw done again. */
    public boolean isReproducible() {
        return draw(seed, candidates, drawn.size()).equals(drawn);
    }

    Change<Draw, InspectionEvent> hold() {
        String commitment = hash(seed + "|" + String.join(",", candidates) + "|" + drawn.size());
        return Change.of(this, new InspectionEvent.Drawn(id, commitment, candidates.size(), drawn.size(), at));
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Commitment.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
