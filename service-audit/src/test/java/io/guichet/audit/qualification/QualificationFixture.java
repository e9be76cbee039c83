package io.guichet.audit.qualification;

import java.time.Instant;
import java.util.List;

/** Qualifications to start a test with. */
public final class QualificationFixture {

    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    public static final Instant END = Instant.parse("2027-11-22T16:00:00Z");

    private QualificationFixture() {}

    public static Qualification passed(String staffId) {
        return Qualification.none(staffId)
                .grant(new Grant("training-1", List.of("p"), END), Cause.PASSED, null, NINE)
                .after();
    }

    /** Of each event one, made by the commands. */
    public static List<QualificationEvent> events() {
        Qualification none = Qualification.none("s1");
        Qualification moved =
                passed("s1").move("exposure-1", Cause.EXPOSURE, null, NINE).after();
        return List.of(
                none.grant(new Grant("training-1", List.of("p"), END), Cause.PASSED, null, NINE)
                        .events()
                        .getFirst(),
                passed("s1").expire(END).events().getFirst(),
                passed("s1")
                        .move("exposure-1", Cause.EXPOSURE, null, NINE)
                        .events()
                        .getFirst(),
                moved.reinstate("command-1", "a1", NINE).events().getFirst());
    }
}
