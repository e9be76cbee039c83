package io.guichet.equipment.plan.wire;

import io.guichet.equipment.plan.CalendarRule;
import io.guichet.equipment.plan.ItemResult;
import io.guichet.equipment.plan.MeterRule;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.PlanEvent;
import io.guichet.equipment.plan.Run;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names, versions and fields of the plan events. Titles and notes stay in the service. */
public final class PlanEventWire {

    public static final String TOPIC = "guichet.equipment.plan";

    private static final String NAME = "equipment.plan.";

    private PlanEventWire() {}

    public static WireEvent of(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Defined defined -> wire("defined", Defined.of(defined));
            case PlanEvent.BecameDue due -> wire("due", BecameDue.of(due));
            case PlanEvent.BecameOverdue overdue -> wire("overdue", Overdue.of(overdue));
            case PlanEvent.Done done -> wire("done", Done.of(done));
            case PlanEvent.Changed changed -> wire("changed", Changed.of(changed));
            case PlanEvent.Retired retired -> wire("retired", Retired.of(retired));
        };
    }

    private static WireEvent wire(String what, Object fields) {
        return new WireEvent(NAME + what, 1, fields);
    }

    record Defined(
            String planId,
            String assetId,
            String hallId,
            @Nullable String unitId,
            @Nullable String campaignId,
            @Nullable String rrule,
            @Nullable String meterId,
            @Nullable Long every,
            String basis,
            int graceDays,
            @Nullable LocalDate dueDay,
            @Nullable Long dueReading,
            boolean provisional,
            Instant at) {
        static Defined of(PlanEvent.Defined event) {
            Plan it = event.plan();
            CalendarRule calendar = it.rule().calendar();
            MeterRule meter = it.rule().meter();
            return new Defined(
                    it.id(),
                    it.target().deviceId(),
                    it.target().hallId(),
                    it.target().unitId(),
                    it.target().campaignId(),
                    calendar == null ? null : calendar.rrule(),
                    meter == null ? null : meter.meterId(),
                    meter == null ? null : meter.every(),
                    it.rule().basis().name(),
                    it.rule().graceDays(),
                    it.due().day(),
                    it.due().reading(),
                    it.due().provisional(),
                    event.at());
        }
    }

    record BecameDue(
            String planId,
            String assetId,
            String hallId,
            @Nullable String unitId,
            String by,
            @Nullable LocalDate dueDay,
            @Nullable Long dueReading,
            @Nullable Instant overdueAt,
            Instant at) {
        static BecameDue of(PlanEvent.BecameDue event) {
            Plan it = event.plan();
            return new BecameDue(
                    it.id(),
                    it.target().deviceId(),
                    it.target().hallId(),
                    it.target().unitId(),
                    event.by().name(),
                    it.due().day(),
                    it.due().reading(),
                    it.due().nextAt(),
                    event.at());
        }
    }

    record Overdue(
            String planId,
            String assetId,
            String hallId,
            @Nullable String unitId,
            @Nullable LocalDate dueDay,
            Instant at) {
        static Overdue of(PlanEvent.BecameOverdue event) {
            Plan it = event.plan();
            return new Overdue(
                    it.id(),
                    it.target().deviceId(),
                    it.target().hallId(),
                    it.target().unitId(),
                    it.due().day(),
                    event.at());
        }
    }

    record Failed(String itemId, String workOrderId) {
        static Failed of(ItemResult result) {
            String workOrder = result.workOrderId();
            return new Failed(result.itemId(), workOrder == null ? "" : workOrder);
        }
    }

    record Done(
            String planId,
            String assetId,
            String hallId,
            @Nullable String unitId,
            String runId,
            String staffId,
            boolean onTime,
            @Nullable LocalDate dueDay,
            @Nullable Long reading,
            int items,
            List<Failed> failed,
            @Nullable LocalDate nextDay,
            @Nullable Long nextReading,
            Instant at) {
        static Done of(PlanEvent.Done event) {
            Plan it = event.plan();
            Run run = event.run();
            return new Done(
                    it.id(),
                    it.target().deviceId(),
                    it.target().hallId(),
                    it.target().unitId(),
                    run.id(),
                    run.by(),
                    run.onTime(),
                    run.dueDay(),
                    run.reading(),
                    run.results().size(),
                    run.failures().stream().map(Failed::of).toList(),
                    it.due().nextAt() == null ? null : it.due().day(),
                    it.due().reading(),
                    event.at());
        }
    }

    record Changed(
            String planId,
            String assetId,
            String hallId,
            @Nullable String unitId,
            List<String> changed,
            @Nullable String rrule,
            @Nullable String meterId,
            @Nullable Long every,
            String basis,
            int graceDays,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate dueDay,
            @Nullable Long dueReading,
            boolean provisional,
            String by,
            Instant at) {
        static Changed of(PlanEvent.Changed event) {
            Plan it = event.plan();
            CalendarRule calendar = it.rule().calendar();
            MeterRule meter = it.rule().meter();
            return new Changed(
                    it.id(),
                    it.target().deviceId(),
                    it.target().hallId(),
                    it.target().unitId(),
                    event.changed(),
                    calendar == null ? null : calendar.rrule(),
                    meter == null ? null : meter.meterId(),
                    meter == null ? null : meter.every(),
                    it.rule().basis().name(),
                    it.rule().graceDays(),
                    event.fromDay(),
                    it.due().day(),
                    it.due().reading(),
                    it.due().provisional(),
                    event.by(),
                    event.at());
        }
    }

    record Retired(
            String planId,
            String assetId,
            String hallId,
            @Nullable String unitId,
            String staffId,
            Instant at) {
        static Retired of(PlanEvent.Retired event) {
            Plan it = event.plan();
            return new Retired(
                    it.id(),
                    it.target().deviceId(),
                    it.target().hallId(),
                    it.target().unitId(),
                    event.by(),
                    event.at());
        }
    }
}
