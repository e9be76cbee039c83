package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lets a unit be as an operator says. */
public final class DefineUnit {

    private final Units units;
    private final Halls halls;

    public DefineUnit(Units units, Halls halls) {
        this.units = units;
        this.halls = halls;
    }

    /**
     * @param expected is given the version found, before anything is decided on it
     * @throws OrganisationRefusal.UnknownReference when there is no such hall
     */
    public Definition<ServiceUnit> define(ServiceUnit wanted, LongConsumer expected) {
        return Stale.retry(3, () -> {
            Optional<ServiceUnit> known = units.known(wanted.id());
            expected.accept(known.map(ServiceUnit::version).orElse(0L));
            if (known.isPresent())
                return new Definition<>(units.save(known.get().redefine(wanted)), false);
            if (halls.known(wanted.hallId()).isEmpty()) {
                throw new OrganisationRefusal.UnknownReference("hallId", "hall", wanted.hallId());
            }
            return new Definition<>(units.add(Change.of(wanted, new UnitEvent.Defined(wanted))), true);
        });
    }
}
