package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Halls that are read from the store once a second at most. */
public final class RememberedHalls implements Halls {

    private static final String ALL = "all";

    private final Halls stored;
    private final ShortMemory<Hall> one;
    private final ShortMemory<List<Hall>> every;

    public RememberedHalls(Halls stored, ShortMemory<Hall> one, ShortMemory<List<Hall>> every) {
        this.stored = stored;
        this.one = one;
        this.every = every;
    }

    @Override
    public Hall find(String id) {
        return known(id).orElseThrow(() -> new NotFound("hall", id));
    }

    @Override
    public Optional<Hall> known(String id) {
        return Optional.ofNullable(one.recall(id, key -> stored.known(key).orElse(null)));
    }

    @Override
    public List<Hall> all() {
        List<Hall> halls = every.recall(ALL, key -> stored.all());
        return halls == null ? List.of() : halls;
    }

    @Override
    public Hall add(Change<Hall, HallEvent> change) {
        return forgetting(change.after().id(), () -> stored.add(change));
    }

    @Override
    public Hall save(Change<Hall, HallEvent> change) {
        return forgetting(change.after().id(), () -> stored.save(change));
    }

    /** Also after a failed write: it failed because what is remembered is old. */
    private Hall forgetting(String id, Supplier<Hall> write) {
        try {
            return write.get();
        } finally {
            one.forget(id);
            every.forget(ALL);
        }
    }
}
