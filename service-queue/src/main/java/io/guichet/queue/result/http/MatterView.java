package io.guichet.queue.result.http;

import io.guichet.queue.result.Matter;
import io.guichet.queue.result.MatterState;
import io.guichet.queue.result.Moment;
import io.guichet.queue.result.Result;
import io.guichet.queue.result.Told;
import io.guichet.queue.result.ToldHow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the hall's people see it.
 *
 * @param dueAt only where the promised limit is in minutes
 */
record MatterView(
        String ticketId,
        String hallId,
        String unitId,
        String itemCode,
        @Nullable String reference,
        MatterState state,
        String openedBy,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean provisional,
        @Nullable Result result,
        @Nullable ToldHow toldHow,
        @Nullable Instant toldAt,
        @Nullable Boolean onTime,
        long version) {

    static MatterView of(Matter matter, Moment now) {
        Told told = matter.told();
        return new MatterView(
                matter.id(),
                matter.hallId(),
                matter.unitId(),
                matter.itemCode(),
                matter.reference(),
                matter.stateAt(now),
                matter.openedBy(),
                matter.openedAt(),
                matter.due().day(),
                matter.dueAt(),
                matter.due().provisional(),
                told == null ? null : told.result(),
                told == null ? null : told.how(),
                told == null ? null : told.at(),
                told == null ? null : told.onTime(),
                matter.version());
    }

    /** As the holder of the ticket sees it: no names of ours. */
    record Own(
            String ticketId,
            String itemCode,
            @Nullable String reference,
            MatterState state,
            Instant openedAt,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean provisional,
            @Nullable Result result,
            @Nullable ToldHow toldHow,
            @Nullable Instant toldAt) {

        static Own of(Matter matter, Moment now) {
            MatterView all = MatterView.of(matter, now);
            return new Own(
                    all.ticketId,
                    all.itemCode,
                    all.reference,
                    all.state,
                    all.openedAt,
                    all.dueOn,
                    all.dueAt,
                    all.provisional,
                    all.result,
                    all.toldHow,
                    all.toldAt);
        }
    }
}
