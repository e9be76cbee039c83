package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import java.util.List;
import java.util.Optional;

/** Units in a map, with the promises of {@link UnitsContract}. */
public final class InMemoryUnits implements Units {

    private final Versioned<ServiceUnit, UnitEvent> units =
            new Versioned<>(ServiceUnit::id, ServiceUnit::version, ServiceUnit::at);

    public List<UnitEvent> events() {
        return units.events();
    }

    /** The unit as if it had been defined before. */
    public ServiceUnit given(ServiceUnit unit) {
        return add(Change.of(unit, new UnitEvent.Defined(unit)));
    }

    @Override
    public ServiceUnit find(String id) {
        return known(id).orElseThrow(() -> new NotFound("unit", id));
    }

    @Override
    public Optional<ServiceUnit> known(String id) {
        return units.known(id);
    }

    @Override
    public List<ServiceUnit> ofHall(String hallId) {
        return units.all().stream().filter(unit -> unit.hallId().equals(hallId)).toList();
    }

    @Override
    public ServiceUnit add(Change<ServiceUnit, UnitEvent> change) {
        return units.add(change);
    }

    @Override
    public ServiceUnit save(Change<ServiceUnit, UnitEvent> change) {
        return units.save(change);
    }
}
