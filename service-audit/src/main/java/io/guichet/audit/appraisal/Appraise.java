package io.guichet.audit.appraisal;

import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Judges a month, once for each person; objections are decided by somebody else. */
public final class Appraise {

    private static final int MONTHS_BACK = 6;

    private final Shelf<Appraisal, AppraisalEvent> appraisals;
    private final Facts facts;
    private final Weights weights;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public Appraise(
            Shelf<Appraisal, AppraisalEvent> appraisals,
            Facts facts,
            Weights weights,
            Places places,
            Zones zones,
            Clock clock) {
        this.appraisals = appraisals;
        this.facts = facts;
        this.weights = weights;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * Everybody of a hall but the one who judges, by number; those that were made before stay as they are.
     *
     * @throws NotFound for an unknown hall
     * @throws AppraisalRefusal.MonthNotOver before its last day is over in the hall
     */
    public List<Stored<Appraisal>> month(String hallId, YearMonth month, String by) {
        if (places.find(Kind.HALL, hallId).isEmpty()) throw new NotFound("hall", hallId);
        Instant now = clock.instant();
        if (!LocalDate.ofInstant(now, zones.of(hallId)).isAfter(month.atEndOfMonth())) {
            throw new AppraisalRefusal.MonthNotOver(month.toString());
        }
        List<Stored<Appraisal>> made = new ArrayList<>();
        for (Place person : places.all(Kind.STAFF, hallId)) {
            if (!person.id().equals(by)) made.add(one(hallId, month, person.id(), by, now));
        }
        return made;
    }

    public Stored<Appraisal> object(String id, String who, String text, String command, LongConsumer expected) {
        return appraisals.change(id, command, expected, one -> one.object(who, text, clock.instant()));
    }

    public Stored<Appraisal> decide(
            String id, String who, Grade grade, String text, String command, LongConsumer expected) {
        return appraisals.change(id, command, expected, one -> {
            Recommendation recommended = Recommendation.of(grade, past(one.staffId(), YearMonth.parse(one.month())));
            return one.decide(who, grade, recommended, text, clock.instant());
        });
    }

    private Stored<Appraisal> one(String hallId, YearMonth month, String staffId, String by, Instant now) {
        Optional<Stored<Appraisal>> known = appraisals.known(Appraisal.id(staffId, month.toString()));
        if (known.isPresent()) return known.get();
        List<Fact> own = facts.ofMonth(hallId, month.toString(), staffId).stream()
                .filter(Fact::counts)
                .toList();
        List<Input> inputs = weights.inputs().stream()
                .map(weight -> Input.of(
                        weight.input(),
                        weight.weight(),
                        own.stream()
                                .filter(fact -> fact.kind() == weight.input())
                                .toList()))
                .toList();
        double total = total(inputs);
        Grade grade = weights.gradeOf(total);
        Appraisal appraisal = new Appraisal(
                staffId,
                hallId,
                month.toString(),
                weights.version(),
                inputs,
                total,
                grade,
                Recommendation.of(grade, past(staffId, month)),
                by,
                now,
                Appraisal.State.OPEN,
                null);
        return appraisals.add(appraisal.make());
    }

    /** What has no score leaves its weight out. */
    private static double total(List<Input> inputs) {
        double reached = 0;
        double of = 0;
        for (Input input : inputs) {
            Double score = input.score();
            if (score == null) continue;
            reached += score * input.weight();
            of += input.weight();
        }
        return of == 0 ? 0 : Math.round(reached / of * 10) / 10.0;
    }

    /** Grades of the months right before, the latest first; a month without one ends the run. */
    private List<Grade> past(String staffId, YearMonth month) {
        List<Grade> grades = new ArrayList<>();
        for (int back = 1; back <= MONTHS_BACK; back++) {
            String before = month.minusMonths(back).toString();
            Optional<Stored<Appraisal>> known = appraisals.known(Appraisal.id(staffId, before));
            if (known.isEmpty()) return grades;
            grades.add(known.get().value().grade());
        }
        return grades;
    }
}
