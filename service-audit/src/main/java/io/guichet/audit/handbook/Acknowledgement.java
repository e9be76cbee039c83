package io.guichet.audit.handbook;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;

/** One person has read one edition. Once: a repeat finds the first. */
public record Acknowledgement(int edition, String staffId, Instant at) {

    public static final Shape<Acknowledgement> SHAPE = new Shape<>(
            "acknowledgement",
            "handbook-acknowledgements",
            Acknowledgement.class,
            Acknowledgement::id,
            one -> Keys.of("edition", one.edition())
                    .and("staffId", one.staffId())
                    .map(),
            List.of(List.of("edition", "staffId")));

    String id() {
        return edition + "|" + staffId;
    }

    Change<Acknowledgement, HandbookEvent> give() {
        return Change.of(this, new HandbookEvent.Acknowledged(edition, staffId, at));
    }
}
