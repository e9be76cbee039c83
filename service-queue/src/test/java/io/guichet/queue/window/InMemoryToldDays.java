package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryToldDays implements ToldDays {

    public final List<HoursKept> told = new ArrayList<>();
    private final Map<String, ToldDay> days = new HashMap<>();

    @Override
    public Optional<ToldDay> of(String hallId) {
        return Optional.ofNullable(days.get(hallId));
    }

    @Override
    public void begin(String hallId, LocalDate day) {
        days.putIfAbsent(hallId, new ToldDay(hallId, day, 1));
    }

    @Override
    public void tell(ToldDay before, HoursKept day, Instant at) {
        if (!before.equals(days.get(before.hallId()))) throw new Stale(before.hallId());
        days.put(before.hallId(), new ToldDay(before.hallId(), day.day(), before.version() + 1));
        told.add(day);
    }
}
