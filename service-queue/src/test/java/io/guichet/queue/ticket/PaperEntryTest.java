package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperEntryTest {

    private static final Instant NOON = NINE.plusSeconds(3 * 3600);

    @Test
    void a_service_keeps_its_real_times_and_tells_of_no_call() {
        Change<Ticket, TicketEvent> entered = entered(served(NINE.plusSeconds(120)));

        Ticket ticket = entered.after();
        assertThat(ticket.state()).isEqualTo(TicketState.FINISHED);
        assertThat(ticket.issuedAt()).isEqualTo(NINE);
        assertThat(ticket.ending()).isEqualTo(new Ending(NINE.plusSeconds(600), Outcome.REFUSED));
        assertThat(ticket.stages())
                .containsExactly(
                        new StageEntry(Stage.RECEPTION, NINE),
                        new StageEntry(Stage.CONSULTATION, NINE.plusSeconds(60)),
                        new StageEntry(Stage.HANDLING, NINE.plusSeconds(120)),
                        new StageEntry(Stage.FEEDBACK, NINE.plusSeconds(600)));
        assertThat(entered.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Issued", "Finished", "PaperEntered");
        assertThat(entered.events()).extracting(TicketEvent::at).containsExactly(NINE, NINE.plusSeconds(600), NOON);
    }

    @Test
    void a_beginning_that_nobody_wrote_down_is_not_made_up() {
        Ticket ticket = entered(served(null)).after();

        assertThat(ticket.atDesk().startedAt()).isNull();
        assertThat(ticket.stages()).extracting(StageEntry::stage).doesNotContain(Stage.HANDLING);
    }

    @Test
    void somebody_who_still_waits_stands_where_the_real_time_puts_them() {
        Change<Ticket, TicketEvent> entered = entered(null);

        assertThat(entered.after().state()).isEqualTo(TicketState.WAITING);
        assertThat(entered.after().standing().turn()).isEqualTo(NINE);
        assertThat(entered.after().origin().paperNumber()).isEqualTo("P-17");
        assertThat(entered.events()).hasSize(2);
    }

    private static ServedOnPaper served(@Nullable Instant startedAt) {
        return new ServedOnPaper("w1", "s1", NINE.plusSeconds(60), startedAt, NINE.plusSeconds(600), Outcome.REFUSED);
    }

    private static Change<Ticket, TicketEvent> entered(@Nullable ServedOnPaper served) {
        return new PaperEntry(
                        "paper-1",
                        LocalDate.of(2026, 11, 23),
                        new Errand("hall-1", "social-insurance", "pension-transfer", List.of(), 1),
                        "hash",
                        new Origin(Channel.PAPER, "P-17", "k"),
                        NINE,
                        served)
                .enter(new TicketNumber("A", 1), "s9", NOON);
    }
}
