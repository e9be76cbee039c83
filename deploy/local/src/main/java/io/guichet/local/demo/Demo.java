package io.guichet.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.guichet.local.client.CommandLine;
import io.guichet.local.client.Credentials;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.RunningPlatform;
import io.guichet.local.client.Terminal;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./guichet demo}: replays a recorded day in the trial hall and reports what the platform made of it. */
public final class Demo {
    private static final Duration EVENTS_SETTLE_WITHIN = Duration.ofSeconds(60);

    private final DemoOptions options;
    private final RunningPlatform platform;
    private final PrintStream out;

    private Demo(DemoOptions options, RunningPlatform platform, PrintStream out) {
        this.options = options;
        this.platform = platform;
        this.out = out;
    }

    public static void main(String[] args) {
        Terminal.run(() -> {
            var line = CommandLine.parse(args);
            if (line.asksForHelp()) {
                Terminal.out().println(DemoOptions.USAGE);
                return 0;
            }
            var platform = RunningPlatform.read(line.home());
            var report = new Demo(DemoOptions.of(line, platform), platform, Terminal.out()).replay();
            return report.isEveryEventThere() ? 0 : 1;
        });
    }

    private DemoReport replay() {
        var calls = CallLog.day(options.day());
        var visits = VisitPlan.of(calls).stream()
                .filter(visit -> visit.arrival() >= options.from() && visit.arrival() < options.to())
                .limit(options.limit())
                .toList();
        if (visits.isEmpty()) throw new IllegalArgumentException("no calls on " + options.day());
        var shifts = ShiftPlan.between(ShiftPlan.of(calls, TrialHall.WINDOWS), options.from(), end(visits));
        out.printf(
                "%d visits of %s, %d shifts, speed %.0f%n",
                visits.size(), options.day(), shifts.size(), options.speed());
        var credentials = Credentials.read(options.home().resolve("credentials.json"));
        var acknowledged = new Acknowledged();
        try (var client = new GatewayClient(options.gateway(), credentials);
                var events = new EventCount(platform.kafka())) {
            var journeys = new DayReplay(options, client, out).run(visits, shifts, acknowledged);
            return report(visits, journeys, acknowledged, events, client.repetitions());
        }
    }

    private int end(List<Visit> visits) {
        var lastQuarter = visits.getLast().arrival() / ShiftPlan.QUARTER;
        return Math.min(options.to(), (lastQuarter + 1) * ShiftPlan.QUARTER);
    }

    private DemoReport report(
            List<Visit> visits,
            List<Journey> journeys,
            Acknowledged acknowledged,
            EventCount events,
            long repetitions) {
        var wanted = EventCount.wanted(acknowledged.acts());
        var counted = events.readUntil(counts -> EventCount.covers(counts, wanted), EVENTS_SETTLE_WITHIN);
        var meanService = visits.stream().mapToInt(Visit::service).average().orElse(0);
        var judged = afterLearning(visits, journeys);
        var behind = judged.stream().filter(Demo::hadPeopleAhead).toList();
        var report = new DemoReport(
                options.day().toString(),
                options.speed(),
                platform.backend(),
                visits.size(),
                endings(journeys),
                WaitFigures.replayed(journeys),
                WaitFigures.recorded(visits),
                options.learning(),
                Calibration.of(judged, meanService),
                Calibration.of(behind, meanService),
                Calibration.of(ofClass(behind, false), meanService),
                Calibration.of(ofClass(behind, true), meanService),
                new TreeMap<>(wanted),
                new TreeMap<>(counted),
                events.repeated(),
                acknowledged.refusals(),
                repetitions);
        new DemoTable(out).print(report);
        JourneyTable.write(options.home().resolve("demo-visits.tsv"), journeys);
        var file = options.home().resolve("demo-report.json");
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(file, report);
        out.printf("written to %s%n", file);
        return report;
    }

    /** The catalogue's typical minutes are those of a real day; how fast a replayed one runs the estimator must see first. */
    private List<Journey> afterLearning(List<Visit> visits, List<Journey> journeys) {
        var judged = visits.stream().skip(options.learning()).collect(toSet());
        return journeys.stream()
                .filter(journey -> judged.contains(journey.visit()))
                .toList();
    }

    private static boolean hadPeopleAhead(Journey journey) {
        var expected = journey.expected();
        return expected != null && expected.ahead() > 0;
    }

    private static List<Journey> ofClass(List<Journey> journeys, boolean elderly) {
        return journeys.stream()
                .filter(journey -> journey.visit().elderly() == elderly)
                .toList();
    }

    private static Map<Ending, Long> endings(List<Journey> journeys) {
        return new TreeMap<>(journeys.stream().collect(groupingBy(Journey::ending, counting())));
    }
}
