package io.guichet.equipment.plan;

import io.guichet.equipment.KeptRecords;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans in a map, with the promises of {@link PlansContract}. */
public final class InMemoryPlans implements Plans {

    private static final Comparator<Plan> BY_DAY = Comparator.comparing(
                    (Plan plan) -> Objects.requireNonNullElse(plan.due().day(), LocalDate.MIN))
            .thenComparing(Plan::id);

    private final KeptRecords<Plan> plans = new KeptRecords<>("plan");

    @Override
    public Plan find(String id) {
        return plans.find(id);
    }

    @Override
    public Optional<Plan> known(String id) {
        return plans.known(id);
    }

    @Override
    public List<Plan> search(Search search, int skip, int limit) {
        return plans.all()
                .filter(plan -> fits(search.hallId(), plan.target().hallId()))
                .filter(plan -> fits(search.deviceId(), plan.target().deviceId()))
                .filter(plan -> fits(search.campaignId(), plan.target().campaignId()))
                .filter(plan -> fits(search.stage(), plan.due().stage()))
                .sorted(BY_DAY)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Plan> toMoveOn(Instant now, int limit) {
        return plans.all()
                .filter(plan -> !nextAt(plan).isAfter(now))
                .sorted(Comparator.comparing(InMemoryPlans::nextAt))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Plan> reachedBy(String meterId, long reading, int limit) {
        return plans.all()
                .filter(plan -> plan.due().stage() == Stage.WAITING)
                .filter(plan -> {
                    MeterRule meter = plan.rule().meter();
                    Long at = plan.due().reading();
                    return meter != null && at != null && meter.meterId().equals(meterId) && at <= reading;
                })
                .limit(limit)
                .toList();
    }

    @Override
    public Load load(String hallId, @Nullable LocalDate from, LocalDate until) {
        List<Plan> found = plans.all()
                .filter(plan ->
                        plan.target().hallId().equals(hallId) && plan.due().stage() != Stage.ENDED)
                .filter(plan -> {
                    LocalDate day = plan.due().day();
                    return day != null && day.isBefore(until) && (from == null || !day.isBefore(from));
                })
                .toList();
        return new Load(
                found.size(),
                found.stream().mapToLong(plan -> plan.work().minutes()).sum());
    }

    @Override
    public Progress progress(String campaignId) {
        List<Plan> found = plans.all()
                .filter(plan -> campaignId.equals(plan.target().campaignId()))
                .toList();
        return new Progress(
                found.size(),
                found.stream().filter(plan -> !plan.runs().isEmpty()).count());
    }

    @Override
    public List<Plan> withRuns(String hallId, Instant from, int limit) {
        return plans.all()
                .filter(plan -> plan.target().hallId().equals(hallId))
                .filter(plan -> plan.due().stage() == Stage.DUE
                        || plan.due().stage() == Stage.OVERDUE
                        || (!plan.runs().isEmpty()
                                && !plan.runs().getLast().at().isBefore(from)))
                .limit(limit)
                .toList();
    }

    @Override
    public Plan add(Change<Plan, PlanEvent> change) {
        return plans.add(change);
    }

    @Override
    public Plan save(Change<Plan, PlanEvent> change) {
        return plans.save(change);
    }

    private static Instant nextAt(Plan plan) {
        return Objects.requireNonNullElse(plan.due().nextAt(), Instant.MAX);
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }
}
