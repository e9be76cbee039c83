package io.guichet.audit.merit;

import io.guichet.audit.exposure.Exposure;
import io.guichet.audit.exposure.ExposureEvent;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.rule.Grade;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.violation.Violation;
import io.guichet.audit.violation.ViolationEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Any violation of their own that stands takes a person's merit of the year (C11: 取消个人年度评先资格). A unit loses it by an
 * exposure (W12) and by a grave violation of its people or its own. What is appealed against or revoked takes nothing.
 */
public final class JudgeMerit {

    private static final int MOST = 500;

    private final Shelf<Violation, ViolationEvent> violations;
    private final Shelf<Exposure, ExposureEvent> exposures;
    private final Places places;

    public JudgeMerit(
            Shelf<Violation, ViolationEvent> violations, Shelf<Exposure, ExposureEvent> exposures, Places places) {
        this.violations = violations;
        this.exposures = exposures;
        this.places = places;
    }

    public Merit ofPerson(String staffId, int year) {
        List<Merit.Cause> causes = new ArrayList<>();
        for (Violation one : standing("staffId", staffId, year)) causes.add(cause(one));
        for (Exposure one : exposed("staffId", staffId, year)) causes.add(cause(one));
        return new Merit(staffId, year, causes);
    }

    public Merit ofUnit(String unitId, int year) {
        List<Merit.Cause> causes = new ArrayList<>();
        for (Violation one : standing("unitId", unitId, year)) {
            if (one.grade() == Grade.GRAVE) causes.add(cause(one));
        }
        for (Exposure one : exposed("unitId", unitId, year)) causes.add(cause(one));
        return new Merit(unitId, year, causes);
    }

    /** Everybody of the hall, by number. */
    public List<Merit> peopleOf(String hallId, int year) {
        return places.all(Kind.STAFF, hallId).stream()
                .map(Place::id)
                .map(person -> ofPerson(person, year))
                .toList();
    }

    /** The hall's units, by id. */
    public List<Merit> unitsOf(String hallId, int year) {
        return places.all(Kind.UNIT, hallId).stream()
                .map(Place::id)
                .map(unit -> ofUnit(unit, year))
                .toList();
    }

    private List<Violation> standing(String key, String id, int year) {
        Wanted wanted = Wanted.all()
                .with(key, id)
                .with("year", year)
                .with("weighs", true)
                .ascending("occurredAt");
        return violations.list(wanted, 0, MOST).stream().map(Stored::value).toList();
    }

    private List<Exposure> exposed(String key, String id, int year) {
        Wanted wanted = Wanted.all().with(key, id).with("year", year).ascending("day");
        return exposures.list(wanted, 0, MOST).stream().map(Stored::value).toList();
    }

    private static Merit.Cause cause(Violation one) {
        return new Merit.Cause(Merit.Kind.VIOLATION, one.id(), one.ruleCode());
    }

    private static Merit.Cause cause(Exposure one) {
        return new Merit.Cause(Merit.Kind.EXPOSURE, one.id(), "W12");
    }
}
