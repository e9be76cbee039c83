package io.guichet.audit.training;

import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trainings of hall-1 to start a test with. */
public final class TrainingFixture {

    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    public static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private TrainingFixture() {}

    public static Training planned(String id, Subject subject, @Nullable Exam exam) {
        return new Training(
                id,
                "hall-1",
                subject,
                new Words("业务", "Business"),
                DAY,
                90,
                List.of("s1", "s2"),
                exam,
                Training.State.PLANNED,
                List.of(),
                List.of(),
                "m1");
    }

    public static Exam exam() {
        return new Exam(60, List.of("p"), 12);
    }

    /** Of each event one, made by the commands. */
    public static List<TrainingEvent> events() {
        Training planned = planned("training-1", Subject.BUSINESS, exam());
        List<Result> sheet = List.of(new Result("s1", true, 60), new Result("s2", true, 59));
        return List.of(
                planned.plan(NINE).events().getFirst(),
                planned.record(sheet, List.of(), DAY, NINE).events().getFirst(),
                planned.cancel(NINE).events().getFirst());
    }
}
