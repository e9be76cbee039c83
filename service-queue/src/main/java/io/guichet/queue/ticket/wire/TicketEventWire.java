package io.guichet.queue.ticket.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.ticket.Desk;
import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names, versions and fields of the ticket events. A sample of each stands in {@code contracts/events}. */
public final class TicketEventWire {

    private static final String NAME = "queue.ticket.";

    private TicketEventWire() {}

    public static WireEvent of(TicketEvent event) {
        Ticket ticket = event.ticket();
        Instant at = event.at();
        return switch (event) {
            case TicketEvent.Issued issued -> wire("issued", Issued.of(ticket, at));
            case TicketEvent.Called called -> wire("called", AtWindow.of(ticket, ticket.atDesk(), at));
            case TicketEvent.Recalled recalled -> wire("recalled", AtWindow.of(ticket, ticket.atDesk(), at));
            case TicketEvent.Started started -> wire("started", Started.of(ticket, started.firstAsked(), at));
            case TicketEvent.Held held -> wire("held", AtWindow.of(ticket, ticket.atDesk(), at));
            case TicketEvent.Resumed resumed -> wire("resumed", AtWindow.of(ticket, ticket.atDesk(), at));
            case TicketEvent.Transferred transferred -> wire("transferred", Transferred.of(transferred));
            case TicketEvent.Referred referred -> wire("referred", Referred.of(referred));
            case TicketEvent.ReferralTaken taken -> wire("referral-taken", ReferralTaken.of(taken));
            case TicketEvent.Released released -> wire("released", AtWindow.of(ticket, released.from(), at));
            case TicketEvent.Finished finished -> wire("finished", Finished.of(finished));
            case TicketEvent.Missed missed -> wire("missed", AtWindow.of(ticket, ticket.atDesk(), at));
            case TicketEvent.Rejoined rejoined -> wire("rejoined", InLine.of(ticket, at));
            case TicketEvent.Cancelled cancelled -> wire("cancelled", InLine.of(ticket, at));
            case TicketEvent.PaperEntered entered -> wire("paper-entered", PaperEntered.of(entered));
            case TicketEvent.NoticeGiven given -> wire("notice-given", NoticeGiven.of(given));
        };
    }

    private static WireEvent wire(String what, Object data) {
        return new WireEvent(NAME + what, 1, data);
    }

    record InLine(String ticketId, String hallId, String unitId, String itemCode, String number, Instant at) {
        static InLine of(Ticket ticket, Instant at) {
            var errand = ticket.errand();
            return new InLine(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    at);
        }
    }

    record Issued(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String day,
            String priority,
            int groupSize,
            String channel,
            @Nullable String deviceId,
            Instant at) {
        static Issued of(Ticket ticket, Instant at) {
            var errand = ticket.errand();
            return new Issued(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    ticket.day().toString(),
                    ticket.standing().priority().name(),
                    errand.groupSize(),
                    ticket.origin().channel().name(),
                    ticket.origin().deviceId(),
                    at);
        }
    }

    record AtWindow(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String windowId,
            String staffId,
            int recalls,
            Instant issuedAt,
            Instant at) {
        static AtWindow of(Ticket ticket, Desk desk, Instant at) {
            var errand = ticket.errand();
            return new AtWindow(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    desk.windowId(),
                    desk.staffId(),
                    ticket.recalls(),
                    ticket.issuedAt(),
                    at);
        }
    }

    record Started(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String windowId,
            String staffId,
            long waitedSeconds,
            @Nullable String releasedStaffId,
            Instant at) {
        static Started of(Ticket ticket, @Nullable FirstAsked firstAsked, Instant at) {
            var errand = ticket.errand();
            Desk desk = ticket.atDesk();
            return new Started(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    desk.windowId(),
                    desk.staffId(),
                    Duration.between(ticket.issuedAt(), desk.calledAt()).toSeconds(),
                    firstAsked == null ? null : firstAsked.staffId(),
                    at);
        }
    }

    /** {@code unitId} and {@code itemCode} are the new ones; the reason stays inside, it may name a person. */
    record Transferred(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String fromWindowId,
            String fromStaffId,
            @Nullable String toWindowId,
            Instant at) {
        static Transferred of(TicketEvent.Transferred event) {
            Ticket ticket = event.ticket();
            var errand = ticket.errand();
            return new Transferred(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    event.from().windowId(),
                    event.from().staffId(),
                    ticket.standing().window(),
                    event.at());
        }
    }

    /** {@code firstStaffId} answers for the visitor until somebody begins the work. */
    record Referred(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String windowId,
            String staffId,
            String firstWindowId,
            String firstStaffId,
            String referralId,
            String toHallId,
            String toUnitId,
            String toItemCode,
            String reason,
            Instant at) {
        static Referred of(TicketEvent.Referred event) {
            Ticket ticket = event.ticket();
            var errand = ticket.errand();
            Desk desk = ticket.atDesk();
            FirstAsked asked = Objects.requireNonNull(ticket.firstAsked());
            var to = event.to();
            return new Referred(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    desk.windowId(),
                    desk.staffId(),
                    asked.windowId(),
                    asked.staffId(),
                    to.referralId(),
                    to.hallId(),
                    to.unitId(),
                    to.itemCode(),
                    to.reason(),
                    event.at());
        }
    }

    record ReferralTaken(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String referralId,
            String firstStaffId,
            Instant at) {
        static ReferralTaken of(TicketEvent.ReferralTaken event) {
            Ticket ticket = event.ticket();
            var errand = ticket.errand();
            return new ReferralTaken(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    event.referralId(),
                    Objects.requireNonNull(ticket.firstAsked()).staffId(),
                    event.at());
        }
    }

    record Finished(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String windowId,
            String staffId,
            String outcome,
            Instant issuedAt,
            Instant calledAt,
            @Nullable Instant startedAt,
            Instant at,
            String trackingTokenHash,
            String priority) {
        static Finished of(TicketEvent.Finished event) {
            Ticket ticket = event.ticket();
            var errand = ticket.errand();
            Desk desk = ticket.atDesk();
            return new Finished(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    desk.windowId(),
                    desk.staffId(),
                    event.outcome().name(),
                    ticket.issuedAt(),
                    desk.calledAt(),
                    desk.startedAt(),
                    event.at(),
                    ticket.tokenHash(),
                    ticket.standing().priority().name());
        }
    }

    record PaperEntered(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            @Nullable String paperNumber,
            Instant issuedAt,
            String staffId,
            Instant at) {
        static PaperEntered of(TicketEvent.PaperEntered event) {
            Ticket ticket = event.ticket();
            var errand = ticket.errand();
            return new PaperEntered(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    ticket.origin().paperNumber(),
                    ticket.issuedAt(),
                    event.staffId(),
                    event.at());
        }
    }

    record NoticeGiven(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String windowId,
            String staffId,
            List<String> missing,
            Instant at) {
        static NoticeGiven of(TicketEvent.NoticeGiven event) {
            Ticket ticket = event.ticket();
            var errand = ticket.errand();
            Desk desk = ticket.atDesk();
            return new NoticeGiven(
                    ticket.id(),
                    errand.hallId(),
                    errand.unitId(),
                    errand.itemCode(),
                    ticket.number().toString(),
                    desk.windowId(),
                    desk.staffId(),
                    event.notice().missing(),
                    event.at());
        }
    }
}
