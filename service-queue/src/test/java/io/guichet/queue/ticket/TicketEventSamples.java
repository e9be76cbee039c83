package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.NINE;

import io.guichet.platform.domain.Change;
import io.guichet.queue.estimate.Forecast;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One of each ticket event, always the same: the source of the files in {@code contracts/events}. */
public final class TicketEventSamples {

    private static final Instant TEN = NINE.plusSeconds(3600);

    private TicketEventSamples() {}

    public static Stream<TicketEvent> all() {
        Change<Ticket, TicketEvent> issued = Ticket.issue(
                "019a0000-0000-7000-8000-000000000001",
                new TicketNumber("A", 5),
                LocalDate.of(2026, 11, 23),
                new Errand("hall-1", "social-insurance", "pension-transfer", List.of(), 1),
                Standing.of(Priority.URGENT, PriorityReason.of("hospital appointment"), NINE, Duration.ofMinutes(30)),
                new Forecast(90_000, 30_000, 60_000, 2),
                "bU3QnEIdqDxB8V7PyDZVRG5tXZVvTxLd7k4Vb2v0N7s",
                Origin.of(Channel.KIOSK, "k1").printedBy("kiosk-1"),
                NINE);
        Desk desk = new Desk("hall-1-w01", "s001", "session-1", NINE.plusSeconds(60), null);
        Change<Ticket, TicketEvent> called = issued.after().callTo(desk, "k2", NINE.plusSeconds(60));
        Change<Ticket, TicketEvent> recalled = called.after().recall(3, "k3", NINE.plusSeconds(80));
        Change<Ticket, TicketEvent> started = recalled.after().start("k4", NINE.plusSeconds(90));
        Change<Ticket, TicketEvent> noticed =
                started.after().giveNotice(List.of("id-card", "application-form"), "k5", NINE.plusSeconds(100));
        Change<Ticket, TicketEvent> held = noticed.after().hold("k6", NINE.plusSeconds(110));
        Change<Ticket, TicketEvent> resumed = held.after().resume("k7", NINE.plusSeconds(300));
        Change<Ticket, TicketEvent> transferred = resumed.after()
                .transfer(
                        resumed.after().errand().to("medical-insurance", "medical-transfer"),
                        "hall-1-w02",
                        "specialist needed",
                        "k8",
                        NINE.plusSeconds(310));
        Change<Ticket, TicketEvent> finished = resumed.after().finish(Outcome.FINISHED, "k9", NINE.plusSeconds(390));
        Change<Ticket, TicketEvent> missed = recalled.after().miss("k10", NINE.plusSeconds(120));
        Change<Ticket, TicketEvent> rejoined =
                missed.after().rejoin(new RejoinRule(1, Duration.ofMinutes(30)), "k11", NINE.plusSeconds(600));
        Change<Ticket, TicketEvent> cancelled = issued.after().cancel("k12", TEN);
        Change<Ticket, TicketEvent> referred = resumed.after()
                .refer(
                        new TicketEvent.Destination(
                                "referral-1", "hall-9", "housing-fund", "housing-loan", "not-our-duty"),
                        "k14",
                        NINE.plusSeconds(310));
        // Its first event is a number like any other.
        Change<Ticket, TicketEvent> takenOver =
                Ticket.takeOver(issued.after(), new FirstAsked("s901", "hall-9-w01"), "referral-2", NINE);
        Change<Ticket, TicketEvent> released = called.after().release("k13", NINE.plusSeconds(70));
        Change<Ticket, TicketEvent> entered = new PaperEntry(
                        "019a0000-0000-7000-8000-000000000002",
                        LocalDate.of(2026, 11, 23),
                        new Errand("hall-1", "social-insurance", "pension-transfer", List.of(), 1),
                        "bU3QnEIdqDxB8V7PyDZVRG5tXZVvTxLd7k4Vb2v0N7s",
                        new Origin(Channel.PAPER, "P-17", "k14"),
                        NINE,
                        null)
                .enter(new TicketNumber("A", 6), "s001", TEN);
        // Only its last event: the others are those of any ticket.
        TicketEvent paperEntered = entered.events().getLast();
        Stream<TicketEvent> others = Stream.of(
                        issued,
                        called,
                        recalled,
                        started,
                        noticed,
                        held,
                        resumed,
                        transferred,
                        finished,
                        missed,
                        rejoined,
                        cancelled,
                        released,
                        referred,
                        Change.of(takenOver.after(), takenOver.events().getLast()))
                .flatMap(change -> change.events().stream());
        return Stream.concat(others, Stream.of(paperEntered));
    }
}
