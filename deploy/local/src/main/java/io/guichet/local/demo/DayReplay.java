package io.guichet.local.demo;

import io.guichet.local.client.GatewayClient;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Runs one recorded day: every citizen and every clerk on a thread of their own, all on the same clock. */
final class DayReplay {
    /** After the last arrival the hall has so many seconds of the data to serve everybody; then the clerks go home. */
    private static final int LATEST_END = 4 * 3600;

    private static final Duration PROGRESS_EVERY = Duration.ofSeconds(15);

    private final DemoOptions options;
    private final GatewayClient client;
    private final PrintStream out;

    DayReplay(DemoOptions options, GatewayClient client, PrintStream out) {
        this.options = options;
        this.client = client;
        this.out = out;
    }

    List<Journey> run(List<Visit> visits, List<Shift> shifts, Acknowledged acknowledged) {
        var clock = new DayClock(options.speed(), visits.getFirst().arrival() - 60.0);
        var room = new WaitingRoom(visits.size());
        var hall = new TrialHall(client, acknowledged);
        var latestEnd = visits.getLast().arrival() + LATEST_END;
        // Pads on threads of their own: a rating may come after the last clerk went home.
        try (var pads = Executors.newVirtualThreadPerTaskExecutor();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var pad = new RatingPad(hall, pads, options.ratingShare());
            clerksComeIn(
                    shifts, window -> new Clerk(window, hall, room, clock, pad, options.between()), latestEnd, people);
            var citizen = new Citizen(hall, room, clock);
            visits.forEach(visit -> people.execute(() -> citizen.visits(visit)));
            people.shutdown();
            awaitEnd(people, clock, latestEnd, hall, acknowledged);
        }
        return room.journeys(clock);
    }

    private static void clerksComeIn(
            List<Shift> shifts, IntFunction<Clerk> clerkAt, int latestEnd, ExecutorService people) {
        var endOfDay = shifts.stream().mapToInt(Shift::closes).max().orElse(0);
        ShiftPlan.byWindow(shifts)
                .forEach((window, own) ->
                        people.execute(() -> clerkAt.apply(window).works(own, endOfDay, latestEnd)));
    }

    private void awaitEnd(
            ExecutorService people, DayClock clock, int latestEnd, TrialHall hall, Acknowledged acknowledged) {
        try {
            while (!people.awaitTermination(PROGRESS_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                progress(clock, hall, acknowledged);
                // Only for somebody stuck: clerks close their windows before that.
                if (!clock.isBefore(latestEnd + LATEST_END)) people.shutdownNow();
            }
        } catch (InterruptedException e) {
            people.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void progress(DayClock clock, TrialHall hall, Acknowledged acknowledged) {
        var acts = acknowledged.acts();
        out.printf(
                "%s  windows open %2d  tickets %5d  called %5d  finished %5d  cancelled %4d%n",
                LocalTime.ofSecondOfDay((long) clock.second() % 86_400).withNano(0),
                hall.openWindows(),
                acts.get(Act.TICKET_ISSUED),
                acts.get(Act.TICKET_CALLED),
                acts.get(Act.TICKET_FINISHED),
                acts.get(Act.TICKET_CANCELLED));
    }
}
