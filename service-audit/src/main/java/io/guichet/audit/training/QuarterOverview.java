package io.guichet.audit.training;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who had which training in a quarter, and who is still owed one (S3). */
public final class QuarterOverview {

    private static final int MOST = 1000;

    private final Shelf<Training, TrainingEvent> trainings;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public QuarterOverview(Shelf<Training, TrainingEvent> trainings, Places places, Zones zones, Clock clock) {
        this.trainings = trainings;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /** Where a person stands. */
    public enum Standing {
        COMPLETE,
        MISSING,
        OVERDUE
    }

    /**
     * One person.
     *
     * @param attended the trainings
     * @param missing the subjects of each quarter that the person had none of
     */
    public record Line(String staffId, List<Attended> attended, List<Subject> missing, Standing standing) {}

    /** One training that a person attended. */
    public record Attended(String trainingId, Subject subject, LocalDate heldOn) {}

    /** Everybody who works in the hall now, by number. */
    public List<Line> of(String hallId, Quarter quarter) {
        List<Training> held = trainings
                .list(
                        Wanted.all()
                                .with("hallId", hallId)
                                .with("quarter", quarter.toString())
                                .with("state", Training.State.HELD)
                                .ascending("day"),
                        0,
                        MOST)
                .stream()
                .map(Stored::value)
                .toList();
        boolean over = LocalDate.ofInstant(clock.instant(), zones.of(hallId)).isAfter(quarter.lastDay());
        return places.all(Kind.STAFF, hallId).stream()
                .map(Place::id)
                .map(staffId -> line(staffId, held, over))
                .toList();
    }

    private static Line line(String staffId, List<Training> held, boolean over) {
        List<Attended> attended = held.stream()
                .filter(training -> training.attended().contains(staffId))
                .map(training -> new Attended(training.id(), training.subject(), training.heldOn()))
                .toList();
        List<Subject> missing = new ArrayList<>(Subject.EACH_QUARTER);
        attended.forEach(one -> missing.remove(one.subject()));
        missing.sort(null);
        Standing standing = missing.isEmpty() ? Standing.COMPLETE : over ? Standing.OVERDUE : Standing.MISSING;
        return new Line(staffId, attended, missing, standing);
    }
}
