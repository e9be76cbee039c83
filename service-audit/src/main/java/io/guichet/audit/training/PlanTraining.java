package io.guichet.audit.training;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import java.time.Clock;

/** Puts a training into a hall's plan. */
public final class PlanTraining {

    private final Shelf<Training, TrainingEvent> trainings;
    private final Places places;
    private final Clock clock;

    public PlanTraining(Shelf<Training, TrainingEvent> trainings, Places places, Clock clock) {
        this.trainings = trainings;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @throws NotFound for an unknown hall
     * @throws InvalidRequest for staff of elsewhere
     */
    public Stored<Training> plan(Training training) {
        if (places.find(Kind.HALL, training.hallId()).isEmpty()) throw new NotFound("hall", training.hallId());
        for (String staffId : training.invited()) {
            boolean here = places.find(Kind.STAFF, staffId)
                    .map(place -> place.hallIds().contains(training.hallId()))
                    .orElse(false);
            if (!here) throw new InvalidRequest("/staffIds", staffId + " does not work in this hall");
        }
        return trainings.add(training.plan(clock.instant()));
    }
}
