package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules S2, R5, R7, R10 of the requirements: what may follow what, and what must not. */
class TicketTest {

    private static final Instant LATER = NINE.plusSeconds(600);

    private static final Map<TicketState, Ticket> ONE_OF_EACH = Map.of(
            TicketState.WAITING, TicketFixture.waiting(),
            TicketState.CALLED, TicketFixture.called("w1"),
            TicketState.SERVING, TicketFixture.serving("w1"),
            TicketState.ON_HOLD, TicketFixture.onHold("w1"),
            TicketState.TRANSFERRED, transferred(TicketFixture.serving("w1")),
            TicketState.FINISHED, TicketFixture.finished("w1"),
            TicketState.MISSED, TicketFixture.missed("w1"),
            TicketState.REFERRED,
                    TicketFixture.serving("w1")
                            .refer(elsewhere(), "refer", LATER)
                            .after(),
            TicketState.CANCELLED,
                    TicketFixture.waiting()
                            .cancel("cancel", NINE.plusSeconds(5))
                            .after());

    private static TicketEvent.Destination elsewhere() {
        return new TicketEvent.Destination("referral-1", "hall-9", "unit-9", "item-9", "not-our-duty");
    }

    /** R7: from hall to hall, until somebody begins the work. */
    @Test
    void whoever_was_asked_first_stays_named_across_halls() {
        Ticket sent = TicketFixture.serving("w1").refer(elsewhere(), "k", LATER).after();
        FirstAsked asked = new FirstAsked("staff at w1", "w1");
        assertThat(sent.firstAsked()).isEqualTo(asked);

        Ticket taken = Ticket.takeOver(TicketFixture.waiting(), asked, "referral-1", LATER)
                .after();
        Ticket called = taken.callTo(TicketFixture.desk("w9"), "k", LATER).after();
        assertThat(called.firstAsked()).isEqualTo(asked);
        Change<Ticket, TicketEvent> started = called.start("k", LATER);
        assertThat(started.after().firstAsked()).isNull();
        assertThat(started.events()).containsExactly(new TicketEvent.Started(started.after(), asked, LATER));
    }

    @Test
    void a_referral_after_a_transfer_names_the_first_of_all() {
        Ticket called = transferred(TicketFixture.serving("w1"))
                .callTo(TicketFixture.desk("w2"), "k", LATER)
                .after();

        assertThat(called.refer(elsewhere(), "k2", LATER).after().firstAsked())
                .isEqualTo(new FirstAsked("staff at w1", "w1"));
    }

    record Command(String name, Set<TicketState> allowed, Function<Ticket, Change<Ticket, TicketEvent>> run) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Command> commands() {
        return Stream.of(
                new Command(
                        "call",
                        EnumSet.of(TicketState.WAITING, TicketState.TRANSFERRED),
                        ticket -> ticket.callTo(TicketFixture.desk("w2"), "k", LATER)),
                new Command("recall", EnumSet.of(TicketState.CALLED), ticket -> ticket.recall(3, "k", LATER)),
                new Command("start", EnumSet.of(TicketState.CALLED), ticket -> ticket.start("k", LATER)),
                new Command(
                        "refer",
                        EnumSet.of(TicketState.CALLED, TicketState.SERVING),
                        ticket -> ticket.refer(elsewhere(), "k", LATER)),
                new Command("hold", EnumSet.of(TicketState.SERVING), ticket -> ticket.hold("k", LATER)),
                new Command("resume", EnumSet.of(TicketState.ON_HOLD), ticket -> ticket.resume("k", LATER)),
                new Command(
                        "finish",
                        EnumSet.of(TicketState.SERVING),
                        ticket -> ticket.finish(Outcome.REFUSED, "k", LATER)),
                new Command("miss", EnumSet.of(TicketState.CALLED), ticket -> ticket.miss("k", LATER)),
                new Command(
                        "rejoin",
                        EnumSet.of(TicketState.MISSED),
                        ticket -> ticket.rejoin(new RejoinRule(1, Duration.ofMinutes(30)), "k", LATER)),
                new Command(
                        "cancel",
                        EnumSet.of(
                                TicketState.WAITING,
                                TicketState.TRANSFERRED,
                                TicketState.CALLED,
                                TicketState.ON_HOLD,
                                TicketState.MISSED),
                        ticket -> ticket.cancel("k", LATER)),
                new Command(
                        "transfer",
                        EnumSet.of(TicketState.CALLED, TicketState.SERVING),
                        ticket -> ticket.transfer(ticket.errand(), null, "other counter", "k", LATER)),
                new Command("release", EnumSet.of(TicketState.CALLED), ticket -> ticket.release("k", LATER)),
                new Command(
                        "give notice",
                        EnumSet.of(TicketState.CALLED, TicketState.SERVING, TicketState.ON_HOLD),
                        ticket -> ticket.giveNotice(List.of("id-card"), "k", LATER)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_taken_in_its_states_and_refused_in_all_others(Command command) {
        for (TicketState state : TicketState.values()) {
            Ticket ticket = ONE_OF_EACH.get(state);
            assertThat(ticket).isNotNull();
            if (command.allowed().contains(state)) {
                Change<Ticket, TicketEvent> change = command.run().apply(ticket);
                assertThat(change.events()).as(command + " of " + state).hasSize(1);
                assertThat(change.after().lastCommand()).isEqualTo("k");
            } else {
                assertThatExceptionOfType(TicketRefusal.class)
                        .as(command + " of " + state)
                        .isThrownBy(() -> command.run().apply(ticket));
            }
        }
    }

    @Test
    void a_visit_walks_the_four_stages_with_their_times() {
        Ticket finished = TicketFixture.finished("w1");

        assertThat(finished.stages())
                .containsExactly(
                        new StageEntry(Stage.RECEPTION, NINE),
                        new StageEntry(Stage.CONSULTATION, NINE.plusSeconds(60)),
                        new StageEntry(Stage.HANDLING, NINE.plusSeconds(90)),
                        new StageEntry(Stage.FEEDBACK, NINE.plusSeconds(390)));
    }

    @ParameterizedTest(name = "limit {0}")
    @CsvSource({"0", "1", "3"})
    void a_visitor_is_called_again_up_to_the_limit_and_not_once_more(int limit) {
        Ticket ticket = TicketFixture.called("w1");
        for (int recall = 0; recall < limit; recall++)
            ticket = ticket.recall(limit, "k" + recall, LATER).after();

        Ticket calledOften = ticket;
        assertThat(calledOften.recalls()).isEqualTo(limit);
        assertThatExceptionOfType(TicketRefusal.RecallLimit.class)
                .isThrownBy(() -> calledOften.recall(limit, "once more", LATER));
    }

    @ParameterizedTest(name = "{0} s after the missed call: allowed {1}")
    @CsvSource({"0, true", "1799, true", "1800, true", "1801, false"})
    void a_missed_visitor_may_come_back_within_the_limit(int seconds, boolean allowed) {
        Ticket missed = TicketFixture.missed("w1");
        Instant back = NINE.plusSeconds(120 + seconds);
        RejoinRule rule = new RejoinRule(1, Duration.ofMinutes(30));

        if (allowed) {
            Ticket waiting = missed.rejoin(rule, "k", back).after();
            assertThat(waiting.state()).isEqualTo(TicketState.WAITING);
            assertThat(waiting.standing().turn()).isEqualTo(back);
            assertThat(waiting.desk()).isNull();
        } else {
            assertThatExceptionOfType(TicketRefusal.RejoinLimit.class).isThrownBy(() -> missed.rejoin(rule, "k", back));
        }
    }

    @Test
    void a_missed_visitor_may_come_back_once_only() {
        RejoinRule once = new RejoinRule(1, Duration.ofMinutes(30));
        Ticket back = TicketFixture.missed("w1").rejoin(once, "k1", LATER).after();
        Ticket missedAgain = back.callTo(TicketFixture.desk("w1"), "k2", LATER)
                .after()
                .miss("k3", LATER)
                .after();

        assertThatExceptionOfType(TicketRefusal.RejoinLimit.class)
                .isThrownBy(() -> missedAgain.rejoin(once, "k4", LATER));
    }

    /** Rule R7: the first person asked stays on the ticket through any number of transfers, until the work begins. */
    @Test
    void the_first_person_asked_stays_visible_until_somebody_begins_the_work() {
        Ticket once = transferred(TicketFixture.serving("w1"));
        Ticket calledElsewhere =
                once.callTo(TicketFixture.desk("w2"), "k", LATER).after();
        Ticket twice = transferred(calledElsewhere);
        Ticket begun = twice.callTo(TicketFixture.desk("w3"), "k", LATER)
                .after()
                .start("k", LATER)
                .after();

        FirstAsked first = new FirstAsked("staff at w1", "w1");
        assertThat(once.firstAsked()).isEqualTo(first);
        assertThat(calledElsewhere.firstAsked()).isEqualTo(first);
        assertThat(twice.firstAsked()).isEqualTo(first);
        assertThat(begun.firstAsked()).isNull();
    }

    @Test
    void a_transferred_visitor_keeps_the_turn() {
        Ticket serving = TicketFixture.serving("w1");

        assertThat(transferred(serving).standing().turn())
                .isEqualTo(serving.standing().turn());
    }

    @Test
    void a_visitor_whose_window_fails_goes_back_to_the_head_of_the_line() {
        Ticket called = TicketFixture.called("w1");
        Ticket waiting = called.release("k", LATER).after();

        assertThat(waiting.state()).isEqualTo(TicketState.WAITING);
        assertThat(waiting.standing()).isEqualTo(called.standing());
        assertThat(waiting.desk()).isNull();
    }

    /** Rule R10: whoever came later than the credit of a class is never overtaken by it. */
    @ParameterizedTest(name = "credit {0} s against somebody {1} s later: first {2}")
    @CsvSource({"600, 599, true", "600, 601, false", "0, 1, false"})
    void priority_is_a_bounded_credit(int credit, int later, boolean first) {
        Ticket normal = TicketFixture.waiting(1, NINE);
        Ticket elderly = TicketFixture.issued(
                new TicketNumber("A", 2), Priority.ELDERLY, Duration.ofSeconds(credit), NINE.plusSeconds(later));

        assertThat(elderly.standing().turn().isBefore(normal.standing().turn())).isEqualTo(first);
    }

    @Test
    void an_urgent_ticket_needs_a_reason() {
        assertThat(Standing.of(Priority.URGENT, PriorityReason.of("train at ten"), NINE, Duration.ZERO)
                        .reason())
                .isEqualTo(new PriorityReason("other", "train at ten"));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorityReason.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.of(Priority.URGENT, null, NINE, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorityReason.of("X".repeat(201)));
    }

    @ParameterizedTest
    @CsvSource({"A, 1, A001", "B, 42, B042", "Z, 999, Z999", "A, 1000, A1000"})
    void numbers_are_printed_with_three_digits_or_more(String series, int place, String printed) {
        assertThat(new TicketNumber(series, place)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "AA, 1", "1, 1", "A, 0", "A, -1"})
    void a_number_that_cannot_be_is_refused(String series, int place) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNumber(series, place));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "50, true", "51, false"})
    void a_group_has_one_to_fifty_people(int size, boolean allowed) {
        if (allowed) {
            assertThat(new Errand("h", "u", "i", List.of(), size).groupSize()).isEqualTo(size);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Errand("h", "u", "i", List.of(), size));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void a_visit_has_up_to_five_further_items(int count, boolean allowed) {
        List<String> more = Collections.nCopies(count, "x");
        if (allowed) {
            assertThat(new Errand("h", "u", "i", more, 1).moreItems()).hasSize(5);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Errand("h", "u", "i", more, 1));
        }
    }

    @Test
    void handed_on_to_a_further_item_it_is_no_longer_to_come() {
        Errand errand = new Errand("h", "u", "i", List.of("j", "k"), 3);

        assertThat(errand.to("v", "k")).isEqualTo(new Errand("h", "v", "k", List.of("j"), 3));
        assertThat(errand.to("v", "z")).isEqualTo(new Errand("h", "v", "z", List.of("j", "k"), 3));
    }

    private static Ticket transferred(Ticket from) {
        return from.transfer(from.errand(), null, "other counter", "k", LATER).after();
    }
}
