package io.guichet.queue.result.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.result.Matter;
import io.guichet.queue.result.MatterEvent;
import io.guichet.queue.result.Told;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Names, versions and fields of the matter events. The file's number stays here: it leads to a person. */
public final class MatterEventWire {

    public static final String TOPIC = "guichet.queue.matter";

    private static final String NAME = "queue.matter.";

    private MatterEventWire() {}

    public static WireEvent of(MatterEvent event) {
        Matter matter = event.matter();
        return switch (event) {
            case MatterEvent.Opened opened -> wire("opened", Opened.of(matter, opened.at()));
            case MatterEvent.ResultTold told -> wire("told", ResultTold.of(matter, told.at()));
            case MatterEvent.Overdue overdue -> wire("overdue", Overdue.of(matter, overdue.at()));
        };
    }

    private static WireEvent wire(String what, Object fields) {
        return new WireEvent(NAME + what, 1, fields);
    }

    record Opened(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String staffId,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean provisional,
            Instant at) {
        static Opened of(Matter matter, Instant at) {
            return new Opened(
                    matter.id(),
                    matter.hallId(),
                    matter.unitId(),
                    matter.itemCode(),
                    matter.openedBy(),
                    matter.due().day(),
                    matter.dueAt(),
                    matter.due().provisional(),
                    at);
        }
    }

    record ResultTold(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String staffId,
            String result,
            String toldHow,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean onTime,
            Instant at) {
        static ResultTold of(Matter matter, Instant at) {
            Told told = matter.told();
            if (told == null) throw new IllegalArgumentException(matter.id() + " has no result");
            return new ResultTold(
                    matter.id(),
                    matter.hallId(),
                    matter.unitId(),
                    matter.itemCode(),
                    told.staffId(),
                    told.result().name(),
                    told.how().name(),
                    matter.due().day(),
                    matter.dueAt(),
                    told.onTime(),
                    at);
        }
    }

    record Overdue(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            Instant at) {
        static Overdue of(Matter matter, Instant at) {
            return new Overdue(
                    matter.id(),
                    matter.hallId(),
                    matter.unitId(),
                    matter.itemCode(),
                    matter.due().day(),
                    matter.dueAt(),
                    at);
        }
    }
}
