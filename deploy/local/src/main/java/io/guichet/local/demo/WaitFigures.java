package io.guichet.local.demo;

import java.util.List;
import java.util.Objects;

/** Waits of those who were called, in minutes of the data. */
record WaitFigures(int people, double medianMinutes, double p90Minutes) {

    static WaitFigures replayed(List<Journey> journeys) {
        return of(
                journeys.stream().map(Journey::waited).filter(Objects::nonNull).toList());
    }

    static WaitFigures recorded(List<Visit> visits) {
        return of(visits.stream()
                .filter(visit -> visit.conduct() != Conduct.GIVES_UP)
                .map(visit -> (double) visit.waitedInData())
                .toList());
    }

    private static WaitFigures of(List<Double> seconds) {
        return new WaitFigures(seconds.size(), Quantile.of(seconds, 0.5) / 60, Quantile.of(seconds, 0.9) / 60);
    }
}
