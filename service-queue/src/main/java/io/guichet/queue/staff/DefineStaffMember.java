package io.guichet.queue.staff;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.OrganisationRefusal.UnknownReference;
import io.guichet.queue.organisation.Units;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lets a staff member be as an operator says. */
public final class DefineStaffMember {

    private final Staff staff;
    private final Halls halls;
    private final Units units;
    private final Items items;

    public DefineStaffMember(Staff staff, Halls halls, Units units, Items items) {
        this.staff = staff;
        this.halls = halls;
        this.units = units;
        this.items = items;
    }

    /**
     * @param expected is given the version found, before anything is decided on it
     * @throws UnknownReference when there is no such hall, unit or item
     */
    public Definition<StaffMember> define(StaffMember wanted, LongConsumer expected) {
        requireKnown(wanted);
        return Stale.retry(3, () -> {
            Optional<StaffMember> known = staff.known(wanted.id());
            expected.accept(known.map(StaffMember::version).orElse(0L));
            if (known.isPresent())
                return new Definition<>(staff.save(known.get().redefine(wanted)), false);
            return new Definition<>(staff.add(Change.of(wanted, new StaffEvent.Defined(wanted))), true);
        });
    }

    private void requireKnown(StaffMember wanted) {
        for (String hallId : wanted.hallIds()) {
            if (halls.known(hallId).isEmpty()) throw new UnknownReference("hallIds", "hall", hallId);
        }
        if (units.known(wanted.unitId()).isEmpty()) throw new UnknownReference("unitId", "unit", wanted.unitId());
        List<String> codes = wanted.itemCodes().stream().sorted().toList();
        for (String code : codes) {
            if (items.known(code).isEmpty()) throw new UnknownReference("itemCodes", "item", code);
        }
    }
}
