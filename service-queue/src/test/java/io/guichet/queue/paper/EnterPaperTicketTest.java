package io.guichet.queue.paper;

import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.staff.InMemoryStaff;
import io.guichet.queue.staff.StaffFixture;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.InMemoryTickets;
import io.guichet.queue.ticket.NewTickets;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.ServedOnPaper;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.ServiceWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An emergency from ten to eleven; its papers are entered at noon. */
class EnterPaperTicketTest {

    private final TurnableClock clock = new TurnableClock(at("12:00"));
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final AtomicInteger numbers = new AtomicInteger();
    private final EnterPaperTicket enter = new EnterPaperTicket(
            halls,
            items,
            windows,
            staff,
            tickets,
            new NewTickets(tickets, (hall, day, series) -> numbers.incrementAndGet()),
            new TrackingTokens(new byte[32]),
            clock);

    @BeforeEach
    void publish() {
        Hall hall = halls.given(HallFixture.postedHall());
        Hall alarmed = halls.save(hall.startEmergency(new Words("停电", "Power cut"), null, at("10:00")));
        halls.save(alarmed.endEmergency(at("11:00")));
        items.add(Change.none(ItemFixture.item("pension")));
        items.add(Change.none(ItemFixture.item("elsewhere", "hall-9", "别处", "Elsewhere")));
        windows.add(Change.none(window("w1", "hall-2")));
        windows.add(Change.none(window("w9", "hall-9")));
        staff.add(Change.none(StaffFixture.qualified("s1")));
    }

    @Test
    void who_was_served_on_paper_is_counted_with_the_real_times() {
        Ticket ticket = enter.enter(served("10:05", "10:20", "10:21", "10:40"), "s1", "k");

        assertThat(ticket.state()).isEqualTo(TicketState.FINISHED);
        assertThat(ticket.origin().channel()).isEqualTo(Channel.PAPER);
        assertThat(ticket.issuedAt()).isEqualTo(at("10:05"));
        assertThat(ticket.atDesk().calledAt()).isEqualTo(at("10:20"));
        assertThat(tickets.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Issued", "Finished", "PaperEntered");
    }

    @Test
    void who_still_waits_stands_in_line_since_the_real_time() {
        Ticket ticket = enter.enter(waiting("17", "10:05"), "s1", "k");

        assertThat(ticket.state()).isEqualTo(TicketState.WAITING);
        assertThat(ticket.standing().turn()).isEqualTo(at("10:05"));
        assertThat(tickets.firstWaiting("hall-2", Set.of("pension"), "w1", Set.of()))
                .hasValue(ticket);
    }

    @ParameterizedTest
    @CsvSource({"10:00,true", "10:59,true", "09:59,false", "11:00,false"})
    void only_numbers_of_an_emergency_were_on_paper(String issued, boolean taken) {
        if (taken) {
            assertThat(enter.enter(waiting("17", issued), "s1", "k").issuedAt()).isEqualTo(at(issued));
        } else {
            assertThatExceptionOfType(PaperRefusal.NotInEmergency.class)
                    .isThrownBy(() -> enter.enter(waiting("17", issued), "s1", "k"));
        }
    }

    @Test
    void while_it_still_goes_on_papers_may_be_entered_as_well() {
        Hall hall = halls.find("hall-2");
        halls.save(hall.startEmergency(new Words("停电", "Power cut"), null, at("11:30")));

        assertThat(enter.enter(waiting("17", "11:45"), "s1", "k").state()).isEqualTo(TicketState.WAITING);
    }

    @Test
    void a_paper_is_entered_once_however_its_number_is_written() {
        Ticket first = enter.enter(waiting("A-017", "10:05"), "s1", "k");

        assertThatExceptionOfType(PaperRefusal.Known.class)
                .isThrownBy(() -> enter.enter(waiting("a17", "10:06"), "s2", "other"));
        assertThat(enter.enter(waiting("A-017", "10:05"), "s1", "k")).isEqualTo(first);
        assertThat(enter.enter(waiting("A18", "10:06"), "s2", "third").id()).isNotEqualTo(first.id());
    }

    @Test
    void the_next_emergency_begins_its_papers_anew() {
        enter.enter(waiting("17", "10:05"), "s1", "k");
        Hall alarmed = halls.save(halls.find("hall-2").startEmergency(new Words("停电", "Cut"), null, at("11:30")));
        halls.save(alarmed.endEmergency(at("11:40")));

        assertThat(enter.enter(waiting("17", "11:35"), "s1", "k2").issuedAt()).isEqualTo(at("11:35"));
    }

    @Test
    void two_who_enter_the_same_pile_make_one_ticket_of_a_paper() throws Exception {
        List<Callable<Boolean>> entering = new ArrayList<>();
        for (int clerk = 0; clerk < 16; clerk++) {
            String command = "k" + clerk;
            entering.add(() -> {
                try {
                    enter.enter(waiting("17", "10:05"), "s1", command);
                    return true;
                } catch (PaperRefusal.Known before) {
                    return false;
                }
            });
        }

        List<Boolean> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> answer : threads.invokeAll(entering)) answers.add(answer.get());
        }
        assertThat(answers).containsOnlyOnce(true);
        assertThat(tickets.waitingIn("hall-2")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "10:05, 10:04, 10:21, 10:40, /calledAt",
        "10:05, 10:20, 10:19, 10:40, /startedAt",
        "10:05, 10:20, 10:21, 10:20, /finishedAt",
        "10:05, 10:20,      , 10:19, /finishedAt",
        "10:05, 10:20, 10:21, 12:01, /finishedAt",
    })
    void times_follow_each_other_and_are_past(
            String issued, String called, @Nullable String started, String finished, String pointer) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> enter.enter(served(issued, called, started, finished), "s1", "k"))
                .extracting(InvalidRequest::pointer)
                .isEqualTo(pointer);
    }

    @Test
    void times_may_be_the_same_and_the_beginning_unknown() {
        assertThat(enter.enter(served("10:05", "10:05", "10:05", "10:05"), "s1", "k")
                        .state())
                .isEqualTo(TicketState.FINISHED);
        Paper unknown = new Paper("hall-2", "18", "pension", at("10:05"), service("w1", "s1", "10:06", null, "12:00"));
        assertThat(enter.enter(unknown, "s1", "k2").atDesk().startedAt()).isNull();
    }

    @Test
    void nobody_waits_since_the_future() {
        Hall hall = halls.find("hall-2");
        halls.save(hall.startEmergency(new Words("停电", "Power cut"), null, at("11:30")));

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> enter.enter(waiting("17", "12:01"), "s1", "k"))
                .extracting(InvalidRequest::pointer)
                .isEqualTo("/issuedAt");
    }

    @Test
    void item_window_and_person_are_the_halls_own() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> enter.enter(new Paper("hall-2", "1", "elsewhere", at("10:05"), null), "s1", "k"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> enter.enter(new Paper("hall-8", "1", "pension", at("10:05"), null), "s1", "k"));
        for (String window : List.of("w9", "none")) {
            Paper paper =
                    new Paper("hall-2", "1", "pension", at("10:05"), service(window, "s1", "10:06", null, "10:07"));
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> enter.enter(paper, "s1", "k"));
        }
        Paper stranger =
                new Paper("hall-2", "1", "pension", at("10:05"), service("w1", "nobody", "10:06", null, "10:07"));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> enter.enter(stranger, "s1", "k"));
        assertThat(tickets.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 2", "号17", "12345678901234567"})
    void a_paper_number_is_letters_digits_and_dashes(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> waiting(number, "10:05"));
    }

    private static Paper waiting(String number, String issued) {
        return new Paper("hall-2", number, "pension", at(issued), null);
    }

    private static Paper served(String issued, String called, @Nullable String started, String finished) {
        return new Paper("hall-2", "17", "pension", at(issued), service("w1", "s1", called, started, finished));
    }

    private static ServedOnPaper service(
            String window, String person, String called, @Nullable String started, String finished) {
        Instant startedAt = started == null ? null : at(started);
        return new ServedOnPaper(window, person, at(called), startedAt, at(finished), Outcome.FINISHED);
    }

    private static ServiceWindow window(String id, String hallId) {
        return ServiceWindow.closed(id, hallId, "unit-1", "1", new Words("一号", "One"), Set.of("pension"));
    }
}
