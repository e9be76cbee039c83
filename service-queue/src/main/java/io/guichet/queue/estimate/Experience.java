package io.guichet.queue.estimate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened lately in a hall, made ready for estimates. Immutable. */
public final class Experience {

    private static final int NEWEST_SERVICES = 400;
    /** Who lets a window idle longer while people wait is away, not in a pause between two visitors. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Sorted services;
    private final Sorted pauses;
    private final Calibration calibration;

    private Experience(Sorted services, Sorted pauses, Calibration calibration) {
        this.services = services;
        this.pauses = pauses;
        this.calibration = calibration;
    }

    public static Experience of(List<PastVisit> newestFirst) {
        Sorted services = Sorted.of(newestFirst.stream().limit(NEWEST_SERVICES).mapToDouble(PastVisit::serviceMillis));
        return new Experience(services, pauses(newestFirst), Calibration.of(newestFirst));
    }

    /** How long windows were taken, from call to end. */
    Sorted services() {
        return services;
    }

    /** How long clerks let a window idle while the person they then called was already waiting. */
    Sorted pauses() {
        return pauses;
    }

    Calibration calibration() {
        return calibration;
    }

    private static Sorted pauses(List<PastVisit> visits) {
        List<PastVisit> asCalled = visits.stream()
                .limit(NEWEST_SERVICES)
                .sorted(Comparator.comparing(PastVisit::calledAt))
                .toList();
        Map<String, PastVisit> before = new HashMap<>();
        List<Duration> pauses = new ArrayList<>();
        for (PastVisit visit : asCalled) {
            PastVisit last = before.put(visit.windowId(), visit);
            if (last == null || visit.inLineSince().isAfter(last.endedAt())) continue;
            Duration pause = Duration.between(last.endedAt(), visit.calledAt());
            if (!pause.isNegative() && pause.compareTo(LONGEST_PAUSE) <= 0) pauses.add(pause);
        }
        return Sorted.of(pauses.stream().mapToDouble(Duration::toMillis));
    }
}
