package io.guichet.audit.fact;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Facts about s1 of unit-1 in hall-1. */
public final class FactFixture {

    private FactFixture() {}

    public static Fact fact(String id, Fact.Kind kind, String day, double value) {
        return fact("hall-1", "unit-1", id, kind, day, value, true, 16);
    }

    public static Fact fact(
            String hall, String unit, String id, Fact.Kind kind, String day, double value, boolean counts, long seq) {
        LocalDate date = LocalDate.parse(day);
        return new Fact(
                id,
                kind,
                hall,
                unit,
                "s1",
                date,
                date.atTime(4, 0).toInstant(ZoneOffset.UTC),
                value,
                counts,
                "/guichet/test|" + id,
                seq);
    }
}
