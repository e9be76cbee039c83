package io.guichet.queue.catalogue;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.queue.organisation.ShortMemory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Items that are read from the store once a second at most. */
public final class RememberedItems implements Items {

    private final Items stored;
    private final ShortMemory<ServiceItem> one;
    private final ShortMemory<List<ServiceItem>> byHall;

    public RememberedItems(Items stored, ShortMemory<ServiceItem> one, ShortMemory<List<ServiceItem>> byHall) {
        this.stored = stored;
        this.one = one;
        this.byHall = byHall;
    }

    @Override
    public ServiceItem find(String code) {
        return known(code).orElseThrow(() -> new NotFound("item", code));
    }

    @Override
    public Optional<ServiceItem> known(String code) {
        return Optional.ofNullable(one.recall(code, key -> stored.known(key).orElse(null)));
    }

    @Override
    public List<ServiceItem> ofHall(String hallId) {
        List<ServiceItem> items = byHall.recall(hallId, key -> someOrNull(stored.ofHall(key)));
        return items == null ? List.of() : items;
    }

    @Override
    public ServiceItem add(Change<ServiceItem, ItemEvent> change) {
        return forgetting(change.after(), () -> stored.add(change));
    }

    @Override
    public ServiceItem save(Change<ServiceItem, ItemEvent> change) {
        return forgetting(change.after(), () -> stored.save(change));
    }

    private static @Nullable List<ServiceItem> someOrNull(List<ServiceItem> items) {
        return items.isEmpty() ? null : items;
    }

    /** Also after a failed write: it failed because what is remembered is old. */
    private ServiceItem forgetting(ServiceItem item, Supplier<ServiceItem> write) {
        try {
            return write.get();
        } finally {
            one.forget(item.code());
            byHall.forget(item.hallId());
        }
    }
}
