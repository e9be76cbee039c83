package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;

/** A bureau or centre that works in a hall and answers for its items. */
public record ServiceUnit(String id, String hallId, Words name, long version) {

    /** @throws OrganisationRefusal.CannotMove to another hall: its items and windows count on where it is */
    public Change<ServiceUnit, UnitEvent> redefine(ServiceUnit wanted) {
        if (!wanted.hallId.equals(hallId)) throw new OrganisationRefusal.CannotMove("unit", id, hallId);
        ServiceUnit after = new ServiceUnit(id, hallId, wanted.name, version);
        return after.equals(this) ? Change.none(this) : Change.of(after, new UnitEvent.Defined(after));
    }

    /** The same unit as stored under another version. */
    public ServiceUnit at(long stored) {
        return new ServiceUnit(id, hallId, name, stored);
    }
}
