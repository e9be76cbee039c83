package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.estimate.Forecast;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.Wait;
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

    private final Halls halls;
    private final Items items;
    private final Tickets tickets;
    private final NewTickets newTickets;
    private final Quotas quotas;
    private final WaitForecast forecast;
    private final TrackingTokens tokens;
    private final Clock clock;

    public IssueTicket(
            Halls halls,
            Items items,
            Tickets tickets,
            NewTickets newTickets,
            Quotas quotas,
            WaitForecast forecast,
            TrackingTokens tokens,
            Clock clock) {
        this.halls = halls;
        this.items = items;
        this.tickets = tickets;
        this.newTickets = newTickets;
        this.quotas = quotas;
        this.forecast = forecast;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What a visitor asks for at the kiosk.
     *
     * @param personHash of the visitor's phone, when given: the item's quota per person counts by it
     * @param deviceId the kiosk that asks; null for people
     */
    public record Wish(
            String hallId,
            String itemCode,
            List<String> moreItems,
            int groupSize,
            Priority priority,
            @Nullable String priorityReason,
            @Nullable String personHash,
            Channel channel,
            @Nullable String deviceId) {}

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
            Origin origin = Origin.of(wish.channel(), command).printedBy(wish.deviceId());
            return new Issued(store(id, item, day, errand, standing, outlook, completion, origin, now), outlook);
        } catch (Tickets.AlreadyThere again) {
            quota.giveBack();
            return new Issued(tickets.find(id), outlook);
        } catch (RuntimeException failed) {
            quota.giveBack();
            throw failed;
        }
    }

    /**
     * What a visitor with an appointment gets. No quota is asked: the place was promised.
     *
     * @param ticketId follows from the appointment, so that it can never become two tickets
     * @param deviceId the kiosk that somebody checks in at; null for people
     */
    public record Booked(
            String ticketId,
            String appointmentId,
            String hallId,
            String itemCode,
            Instant startsAt,
            List<String> moreItems,
            int groupSize,
            @Nullable String deviceId) {}

    /**
     * Stores the ticket of an appointment, or finds the one it became before, whoever's command that was. What counts as
     * the opening hours is the time of the appointment: somebody may check in before the doors open.
     *
     * @param claim marks the appointment as used: after everything that may refuse, before there is a ticket
     * @throws TicketRefusal.HallClosed in an emergency, or when the hall closed at that time after all
     */
    public Issued issue(Booked booked, Runnable claim, String command) {
        Instant now = clock.instant();
        Hall hall = halls.find(booked.hallId());
        ServiceItem item = itemOf(hall, "/itemCode", booked.itemCode());
        booked.moreItems().forEach(code -> itemOf(hall, "/moreItems", code));
        refuseWhenClosed(hall, item, booked.startsAt());
        Errand errand = InvalidRequest.at(
                "", () -> new Errand(hall.id(), item.unitId(), item.code(), booked.moreItems(), booked.groupSize()));
        Duration credit = hall.rules().creditOf(Priority.APPOINTMENT.name());
        Standing standing = Standing.booked(booked.startsAt(), now, credit);
        claim.run();
        Outlook outlook = forecast.look(hall.id(), item, standing);
        Origin origin = new Origin(Channel.APPOINTMENT, booked.appointmentId(), booked.deviceId(), command);
        try {
            LocalDate day = hall.businessDay(now);
            Ticket stored = store(
                    booked.ticketId(), item, day, errand, standing, outlook, UnaryOperator.identity(), origin, now);
            return new Issued(stored, outlook);
        } catch (Tickets.AlreadyThere again) {
            return new Issued(tickets.find(booked.ticketId()), outlook);
        }
    }

    /** @throws io.guichet.platform.domain.NotFound when there is none of this id */
    public Issued again(String ticketId) {
        Ticket ticket = tickets.find(ticketId);
        Errand errand = ticket.errand();
        return new Issued(ticket, forecast.look(errand.hallId(), items.find(errand.itemCode()), ticket.standing()));
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
            Origin origin,
            Instant now) {
        Wait expected = outlook.expectedWait();
        Forecast made = expected == null ? null : expected.forecast();
        String tokenHash = TrackingTokens.hash(tokens.of(id));
        return newTickets.store(
                errand.hallId(),
                day,
                item.series(),
                number -> completion.apply(
                        Ticket.issue(id, number, day, errand, standing, made, tokenHash, origin, now)));
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
