package io.guichet.equipment.permit;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A supervisor lets somebody work outside opening hours. */
public final class GrantPermit {

    private final Shelf<Permit, PermitEvent> permits;
    private final Organisation organisation;

    public GrantPermit(Shelf<Permit, PermitEvent> permits, Organisation organisation) {
        this.permits = permits;
        this.organisation = organisation;
    }

    /** Who, where and when. */
    public record Wish(
            String hallId, String windowId, @Nullable String staffId, Instant from, Instant to, String reason) {}

    /** @throws InvalidRequest for a window or person that the hall does not have, or a time out of reach */
    public Kept<Permit> grant(Wish wish, Act act) {
        organisation.window(wish.windowId(), wish.hallId(), "/windowId");
        String staffId = wish.staffId();
        if (staffId != null) organisation.staff(staffId, wish.hallId(), "/staffId");
        Permit permit = InvalidRequest.at(
                "/to",
                () -> new Permit(
                        Ids.of("permit|" + act.key()),
                        wish.hallId(),
                        wish.windowId(),
                        staffId,
                        wish.from(),
                        wish.to(),
                        wish.reason(),
                        act.by(),
                        act.at(),
                        null,
                        null));
        return permits.add(permit.grant(), act.key());
    }
}
