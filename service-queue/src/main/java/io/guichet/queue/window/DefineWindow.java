package io.guichet.queue.window;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.OrganisationRefusal.UnknownReference;
import io.guichet.queue.organisation.ServiceUnit;
import io.guichet.queue.organisation.Units;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lets a window be as an operator says; a session that runs there goes on. */
public final class DefineWindow {

    private final Windows windows;
    private final Halls halls;
    private final Units units;
    private final Items items;

    public DefineWindow(Windows windows, Halls halls, Units units, Items items) {
        this.windows = windows;
        this.halls = halls;
        this.units = units;
        this.items = items;
    }

    /**
     * @param expected is given the version found, before anything is decided on it
     * @throws UnknownReference when there is no such hall, or no such unit or item in it
     */
    public Definition<ServiceWindow> define(ServiceWindow wanted, LongConsumer expected) {
        requireKnown(wanted);
        return Stale.retry(3, () -> {
            Optional<ServiceWindow> known = windows.known(wanted.id());
            expected.accept(known.map(ServiceWindow::version).orElse(0L));
            if (known.isPresent())
                return new Definition<>(windows.save(known.get().redefine(wanted)), false);
            return new Definition<>(windows.add(Change.of(wanted, new WindowEvent.Defined(wanted))), true);
        });
    }

    private void requireKnown(ServiceWindow wanted) {
        String hallId = wanted.hallId();
        if (halls.known(hallId).isEmpty()) throw new UnknownReference("hallId", "hall", hallId);
        if (!units.known(wanted.unitId()).map(ServiceUnit::hallId).equals(Optional.of(hallId))) {
            throw new UnknownReference("unitId", "unit of this hall", wanted.unitId());
        }
        List<String> codes = wanted.itemCodes().stream().sorted().toList();
        for (String code : codes) {
            if (!items.known(code).map(ServiceItem::hallId).equals(Optional.of(hallId))) {
                throw new UnknownReference("itemCodes", "item of this hall", code);
            }
        }
    }
}
