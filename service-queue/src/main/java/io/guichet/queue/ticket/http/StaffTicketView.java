package io.guichet.queue.ticket.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.queue.catalogue.http.ItemCard;
import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.Notice;
import io.guichet.queue.ticket.StageEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the clerk needs it, with the item's card for telling everything at once.
 *
 * @param paperNumber what the visitor's paper says, when it was written in an emergency
 */
public record StaffTicketView(
        @JsonUnwrapped TicketView ticket,
        ItemCard item,
        @Nullable FirstAsked firstAsked,
        @Nullable String priorityReason,
        @Nullable String priorityReasonCode,
        List<Notice> notices,
        List<StageEntry> stages,
        int groupSize,
        List<String> moreItems,
        @Nullable String paperNumber) {}
