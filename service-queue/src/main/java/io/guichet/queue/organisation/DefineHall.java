package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lets a hall be as an operator says; an emergency that is on stays on. */
public final class DefineHall {

    private final Halls halls;
    private final Regions regions;

    public DefineHall(Halls halls, Regions regions) {
        this.halls = halls;
        this.regions = regions;
    }

    /**
     * @param expected is given the version found, before anything is decided on it
     * @throws OrganisationRefusal.UnknownReference when there is no such region
     */
    public Definition<Hall> define(Hall wanted, LongConsumer expected) {
        return Stale.retry(3, () -> {
            if (regions.known(wanted.regionId()).isEmpty()) {
                throw new OrganisationRefusal.UnknownReference("regionId", "region", wanted.regionId());
            }
            Optional<Hall> known = halls.known(wanted.id());
            expected.accept(known.map(Hall::version).orElse(0L));
            if (known.isPresent())
                return new Definition<>(halls.save(known.get().redefine(wanted)), false);
            return new Definition<>(halls.add(Change.of(wanted, new HallEvent.Defined(wanted))), true);
        });
    }
}
