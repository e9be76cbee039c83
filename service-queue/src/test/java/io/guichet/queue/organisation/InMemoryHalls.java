package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import java.util.List;
import java.util.Optional;

/** Halls in a map, with the promises of {@link HallsContract}. */
public final class InMemoryHalls implements Halls {

    private final Versioned<Hall, HallEvent> halls = new Versioned<>(Hall::id, Hall::version, Hall::at);

    public List<HallEvent> events() {
        return halls.events();
    }

    /** The hall as if it had been defined before. */
    public Hall given(Hall hall) {
        return add(Change.of(hall, new HallEvent.Defined(hall)));
    }

    @Override
    public Hall find(String id) {
        return known(id).orElseThrow(() -> new NotFound("hall", id));
    }

    @Override
    public Optional<Hall> known(String id) {
        return halls.known(id);
    }

    @Override
    public List<Hall> all() {
        return halls.all();
    }

    @Override
    public Hall add(Change<Hall, HallEvent> change) {
        return halls.add(change);
    }

    @Override
    public Hall save(Change<Hall, HallEvent> change) {
        return halls.save(change);
    }
}
