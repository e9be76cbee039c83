package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.line.NumberSeries;
import io.guichet.queue.line.Quotas;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives a visitor a number. The ticket's id follows from the command's key, so the same command meets its own ticket
 * when it comes again. A number that was counted by a command that then failed stays a gap.
 */
public final class IssueTicket {

    private static final int NUMBER_ROUNDS = 20;

    private final Halls halls;
    private final Items items;
    private final Tickets tickets;
    private final NumberSeries numbers;
    private final Quotas quotas;
    private final WaitForecast forecast;
    private final TrackingTokens tokens;
    private final Clock clock;

    public IssueTicket(
            Halls halls,
            Items items,
            Tickets tickets,
            NumberSeries numbers,
            Quotas quotas,
            WaitForecast forecast,
            TrackingTokens tokens,
            Clock clock) {
        this.halls = halls;
        this.items = items;
        this.tickets = tickets;
        this.numbers = numbers;
        this.quotas = quotas;
        this.forecast = forecast;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What a visitor asks for at the kiosk.
     *
     * @param personHash of the visitor's phone, when given: the item's quota per person counts by it
     */
    public record Wish(
            String hallId,
            String itemCode,
            List<String> moreItems,
            int groupSize,
            Priority priority,
            @Nullable String priorityReason,
            @Nullable String personHash) {}

    /** The ticket and what its holder may expect, as it was looked at for the forecast. */
    public record Issued(Ticket ticket, Outlook outlook) {}

    /**
     * Stores the ticket, or finds the one that the same command made before.
     *
     * @throws io.guichet.platform.domain.NotFound for an unknown hall
     * @throws InvalidRequest for an item that this hall does not have
     * @throws TicketRefusal.HallClosed outside opening hours and in an emergency
     * @throws TicketRefusal.QuotaReached when the item's day or the person is full
     */
    public Issued issue(Wish wish, String command) {
        return issue(Ids.of("ticket|" + command), wish, UnaryOperator.identity(), command);
    }

    /** @param completion adds to the number what it has beyond the wish */
    Issued issue(String id, Wish wish, UnaryOperator<Change<Ticket, TicketEvent>> completion, String command) {
        Instant now = clock.instant();
        Hall hall = halls.find(wish.hallId());
        ServiceItem item = itemOf(hall, "/itemCode", wish.itemCode());
        wish.moreItems().forEach(code -> itemOf(hall, "/moreItems", code));
        refuseWhenClosed(hall, item, now);

        LocalDate day = hall.businessDay(now);
        Errand errand = InvalidRequest.at(
                "", () -> new Errand(hall.id(), item.unitId(), item.code(), wish.moreItems(), wish.groupSize()));
        Duration credit = hall.rules().creditOf(wish.priority().name());
        Standing standing = InvalidRequest.at(
                "/priorityReason", () -> Standing.of(wish.priority(), reasonOf(wish, hall), now, credit));
        Quota quota = takeQuota(item, wish.personHash(), day);
        Outlook outlook = forecast.look(hall.id(), item, standing);
        try {
            return new Issued(store(id, item, day, errand, standing, outlook, completion, command, now), outlook);
        } catch (Tickets.AlreadyThere again) {
            quota.giveBack();
            return new Issued(tickets.find(id), outlook);
        } catch (RuntimeException failed) {
            quota.giveBack();
            throw failed;
        }
    }

    private static @Nullable PriorityReason reasonOf(Wish wish, Hall hall) {
        String given = wish.priorityReason();
        if (given == null || given.isBlank()) return null;
        PriorityReason reason = PriorityReason.of(given);
        if (wish.priority() == Priority.URGENT) reason.requireOneOf(hall.rules().urgentReasons());
        return reason;
    }

    private ServiceItem itemOf(Hall hall, String pointer, String code) {
        return items.known(code)
                .filter(item -> item.hallId().equals(hall.id()))
                .orElseThrow(() -> new InvalidRequest(pointer, "this hall has no such item"));
    }

    private static void refuseWhenClosed(Hall hall, ServiceItem item, Instant now) {
        if (hall.emergency() != null) {
            throw new TicketRefusal.HallClosed("The hall is in its emergency mode: ask the staff for a paper number.");
        }
        if (!hall.isOpenAt(now)) throw new TicketRefusal.HallClosed("The hall is closed now.");
        if (!item.accepting()) throw new TicketRefusal.HallClosed("This item takes no numbers at present.");
    }

    private Ticket store(
            String id,
            ServiceItem item,
            LocalDate day,
            Errand errand,
            Standing standing,
            Outlook outlook,
            UnaryOperator<Change<Ticket, TicketEvent>> completion,
            String command,
            Instant now) {
        Wait expected = outlook.expectedWait();
        Long expectedMillis = expected == null ? null : expected.expected().toMillis();
        for (int round = 1; ; round++) {
            TicketNumber number = new TicketNumber(item.series(), numbers.next(errand.hallId(), day, item.series()));
            Change<Ticket, TicketEvent> issued = Ticket.issue(
                    id,
                    number,
                    day,
                    errand,
                    standing,
                    expectedMillis,
                    TrackingTokens.hash(tokens.of(id)),
                    command,
                    now);
            try {
                return tickets.add(completion.apply(issued));
            } catch (Tickets.NumberTaken behind) {
                // The counter lost its last steps in a power cut; it catches up one by one.
                if (round >= NUMBER_ROUNDS) throw behind;
            }
        }
    }

    private Quota takeQuota(ServiceItem item, @Nullable String personHash, LocalDate day) {
        Quota quota = new Quota(day);
        Integer perPerson = item.perPersonQuota();
        if (perPerson != null && personHash != null) {
            quota.take(
                    item.code() + "|" + personHash,
                    perPerson,
                    "You have as many numbers for this item today as allowed.");
        }
        Integer daily = item.dailyQuota();
        if (daily != null) quota.take(item.code(), daily, "All numbers of this item are given out for today.");
        return quota;
    }

    /** The places that this command holds until its ticket is stored. */
    private final class Quota {

        private final LocalDate day;
        private final List<String> taken = new ArrayList<>(2);

        Quota(LocalDate day) {
            this.day = day;
        }

        void take(String counted, int limit, String whenFull) {
            if (!quotas.take(counted, day, limit)) {
                giveBack();
                throw new TicketRefusal.QuotaReached(whenFull);
            }
            taken.add(counted);
        }

        void giveBack() {
            taken.forEach(counted -> quotas.giveBack(counted, day));
            taken.clear();
        }
    }
}
