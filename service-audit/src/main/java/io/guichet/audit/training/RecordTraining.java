package io.guichet.audit.training;

import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/** Writes down who came and how they did, or that it does not take place. */
public final class RecordTraining {

    private final Shelf<Training, TrainingEvent> trainings;
    private final Zones zones;
    private final Clock clock;

    public RecordTraining(Shelf<Training, TrainingEvent> trainings, Zones zones, Clock clock) {
        this.trainings = trainings;
        this.zones = zones;
        this.clock = clock;
    }

    public Stored<Training> record(
            String id, List<Result> results, List<String> evidence, String command, LongConsumer expected) {
        Instant now = clock.instant();
        return trainings.change(id, command, expected, training -> {
            LocalDate today = LocalDate.ofInstant(now, zones.of(training.hallId()));
            return training.record(results, evidence, today, now);
        });
    }

    public Stored<Training> cancel(String id, String command, LongConsumer expected) {
        return trainings.change(id, command, expected, training -> training.cancel(clock.instant()));
    }
}
