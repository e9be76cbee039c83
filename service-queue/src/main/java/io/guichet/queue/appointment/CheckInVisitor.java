package io.guichet.queue.appointment;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.ticket.CheckIn;
import io.guichet.queue.ticket.IssueTicket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Turns an appointment into a ticket, once. Two documents change, the appointment first: from then on nobody can cancel
 * it. The ticket's id follows from the appointment's, so two tickets cannot come of it, whatever dies in between; and
 * the ticket knows which command made it, so the same command always gets it back.
 */
public final class CheckInVisitor implements CheckIn {

    private static final int ROUNDS = 3;

    /** Where there is no ticket so long after the check-in, whoever began it is not there any more to finish it. */
    private static final Duration ABANDONED = Duration.ofSeconds(10);

    private final Appointments appointments;
    private final AppointmentCodes codes;
    private final IssueTicket issueTicket;
    private final Clock clock;

    public CheckInVisitor(Appointments appointments, AppointmentCodes codes, IssueTicket issueTicket, Clock clock) {
        this.appointments = appointments;
        this.codes = codes;
        this.issueTicket = issueTicket;
        this.clock = clock;
    }

    @Override
    public IssueTicket.Issued checkIn(Arrival arrival, String command) {
        IssueTicket.Issued issued = Stale.retry(ROUNDS, () -> attempt(arrival, command));
        if (!issued.ticket().origin().command().equals(command)) throw new AppointmentRefusal.Used();
        return issued;
    }

    private IssueTicket.Issued attempt(Arrival arrival, String command) {
        Appointment found = find(arrival);
        IssueTicket.Booked booked = booked(found, arrival);
        Use use = found.use();
        if (use != null) return goOn(booked, use, command);
        Change<Appointment, AppointmentEvent> used = found.checkIn(booked.ticketId(), command, clock.instant());
        return issueTicket.issue(booked, () -> appointments.save(used), command);
    }

    /** Somebody checked in, perhaps this very command: there is a ticket, or there soon will be. */
    private IssueTicket.Issued goOn(IssueTicket.Booked booked, Use use, String command) {
        try {
            return issueTicket.again(booked.ticketId());
        } catch (NotFound noTicketYet) {
            boolean mine = use.command().equals(command);
            Instant abandoned = use.at().plus(ABANDONED);
            if (!mine && clock.instant().isBefore(abandoned)) throw new AppointmentRefusal.Used();
            return issueTicket.issue(booked, () -> {}, command);
        }
    }

    private Appointment find(Arrival arrival) {
        Appointment found = appointments
                .known(arrival.appointmentId())
                .filter(one -> one.slot().hallId().equals(arrival.hallId()))
                .orElseThrow(() -> new NotFound("appointment", arrival.appointmentId()));
        if (!codes.isOf(found.id(), arrival.code())) throw new AppointmentRefusal.WrongCode();
        String said = arrival.itemCode();
        if (said != null && !said.equals(found.slot().itemCode())) {
            throw new InvalidRequest("/itemCode", "the appointment is for another item");
        }
        return found;
    }

    private static IssueTicket.Booked booked(Appointment found, Arrival arrival) {
        SlotId slot = found.slot();
        return new IssueTicket.Booked(
                Ids.of("ticket|appointment|" + found.id()),
                found.id(),
                slot.hallId(),
                slot.itemCode(),
                slot.startsAt(),
                arrival.moreItems(),
                arrival.groupSize(),
                arrival.deviceId());
    }
}
