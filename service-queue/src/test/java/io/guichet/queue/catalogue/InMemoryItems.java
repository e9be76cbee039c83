package io.guichet.queue.catalogue;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.queue.organisation.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Items in a map, with the promises of {@link ItemsContract}. */
public final class InMemoryItems implements Items {

    private final Versioned<ServiceItem, ItemEvent> items =
            new Versioned<>(ServiceItem::code, ServiceItem::version, ServiceItem::at);

    public List<ItemEvent> events() {
        return items.events();
    }

    /** The item as if it had been defined before. */
    public ServiceItem given(ServiceItem item) {
        return add(item.publish(ItemFixture.PUBLISHED));
    }

    @Override
    public ServiceItem find(String code) {
        return known(code).orElseThrow(() -> new NotFound("item", code));
    }

    @Override
    public Optional<ServiceItem> known(String code) {
        return items.known(code);
    }

    @Override
    public List<ServiceItem> ofHall(String hallId) {
        return items.all().stream()
                .filter(item -> item.hallId().equals(hallId))
                .sorted(Comparator.comparing(ServiceItem::series).thenComparing(ServiceItem::code))
                .toList();
    }

    @Override
    public ServiceItem add(Change<ServiceItem, ItemEvent> change) {
        return items.add(change);
    }

    @Override
    public ServiceItem save(Change<ServiceItem, ItemEvent> change) {
        return items.save(change);
    }
}
