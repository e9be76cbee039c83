package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.DrillCheck.Found;
import io.guichet.acceptance.DrillCheck.TicketThere;
import io.guichet.acceptance.EventLog.Event;
import io.guichet.acceptance.History.Fault;
import io.guichet.acceptance.History.Fault.Kind;
import io.guichet.acceptance.Journal.Entry;
import io.guichet.acceptance.Journal.Outcome;
import io.guichet.local.backend.Topics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A right drill passes the check; each bug planted into it is found, and as what it is. */
class DrillCheckTest {

    private final List<Entry> told = new ArrayList<>();
    private final Map<String, TicketThere> tickets = new HashMap<>();
    private final List<String> invitations = new ArrayList<>();
    private final List<String> ratings = new ArrayList<>();
    private final List<Event> sent = new ArrayList<>();

    /** t1 was served and rated, t2 is called, t3 waits. */
    DrillCheckTest() {
        act("open", "", "", "w1");
        event(Topics.WINDOW, "w1", "queue.window.opened", 16);
        visit("t1", "A001", "FINISHED", "take", "call", "start", "finish", "rate");
        visit("t2", "A002", "CALLED", "take", "call");
        visit("t3", "A003", "WAITING", "take");
        invitations.add("t1");
        ratings.add("t1");
    }

    @Test
    void a_right_drill_has_no_fault() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void it_is_judged_from_the_file_alone(@TempDir Path directory) throws Exception {
        var file = directory.resolve("journal.jsonl");
        try (var journal = new Journal(file)) {
            told.forEach(journal::write);
            assertThat(journal.acknowledgedSoFar()).isEqualTo(9);
            assertThat(journal.knows("t3")).isTrue();
            assertThat(journal.knows("t4")).isFalse();
        }

        assertThat(History.read(file)).isEqualTo(History.of(told));
    }

    @Test
    void a_repeated_delivery_is_no_fault_not_even_behind_a_newer_event() {
        sent.add(sent.get(1));

        assertThat(faults()).isEmpty();
    }

    @Test
    void a_try_nobody_saw_the_end_of_is_no_fault_when_the_same_key_was_answered_later() {
        told.add(1, told.getFirst().ended(Outcome.UNKNOWN));

        assertThat(faults()).isEmpty();
        assertThat(History.of(told).unknown()).isOne();
    }

    @Test
    void a_call_that_was_heard_of_before_the_number_it_calls_is_no_fault() {
        // The answers to t2's holder and to the clerk, who was quicker.
        var holder =
                told.stream().filter(DrillCheckTest::isTakeOfT2).findFirst().orElseThrow();
        told.remove(holder);
        told.add(holder);

        assertThat(told.indexOf(holder)).isEqualTo(told.size() - 1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_command_nobody_ever_learnt_the_end_of_is_found() {
        told.add(Entry.intended("k-open", "finish", "t2", ""));
        told.add(Entry.intended("k-open", "finish", "t2", "").ended(Outcome.UNKNOWN));

        assertThat(kinds()).containsExactly(Kind.UNRESOLVED);
    }

    @Test
    void a_refused_command_left_nothing_behind_and_is_no_fault() {
        var refused = Entry.intended("k-refused", "rate", "t2", "");
        told.addAll(List.of(refused, refused.ended(Outcome.REFUSED)));

        assertThat(faults()).isEmpty();
    }

    @Test
    void a_key_that_was_answered_twice_is_found() {
        told.add(told.get(1));

        assertThat(kinds()).contains(Kind.UNRESOLVED);
    }

    @Test
    void a_lost_ticket_is_found() {
        tickets.remove("t3");

        assertThat(faults()).containsExactly(new Fault(Kind.LOST, "t3", "the ticket is not there"));
    }

    @Test
    void a_lost_command_is_found() {
        tickets.put("t2", new TicketThere("A002", "WAITING"));

        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void a_number_that_is_not_the_one_on_the_slip_is_found() {
        tickets.put("t2", new TicketThere("A009", "CALLED"));

        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void a_lost_rating_and_a_lost_invitation_are_found() {
        ratings.clear();
        assertThat(kinds()).containsExactly(Kind.LOST);

        invitations.clear();
        assertThat(kinds()).containsExactly(Kind.LOST, Kind.LOST);
    }

    @Test
    void a_second_ticket_for_one_key_is_found_with_its_event() {
        tickets.put("t9", new TicketThere("A009", "WAITING"));
        event(Topics.TICKET, "t9", "queue.ticket.issued", 16);

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.DOUBLED, Kind.SURPLUS_EVENT);
    }

    @Test
    void one_ticket_called_to_two_windows_is_found() {
        act("call", "t2", "", "w2");

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.DOUBLED, Kind.MISSING_EVENT);
    }

    @Test
    void a_ticket_nobody_was_given_is_found_when_it_is_called() {
        tickets.put("t9", new TicketThere("", "CALLED"));
        event(Topics.TICKET, "t9", "queue.ticket.called", 16);
        act("call", "t9", "", "w2");

        assertThat(kinds()).containsExactly(Kind.DOUBLED);
    }

    @Test
    void one_number_on_two_slips_is_found() {
        visit("t4", "A003", "WAITING", "take");

        assertThat(kinds()).containsExactly(Kind.DOUBLED);
    }

    @Test
    void a_second_rating_is_found() {
        ratings.add("t1");
        assertThat(kinds()).containsExactly(Kind.DOUBLED);

        ratings.set(1, "t2");
        assertThat(kinds()).containsExactly(Kind.DOUBLED);
    }

    @Test
    void a_missing_event_is_found_for_each_of_them() {
        for (var missing : List.copyOf(sent)) {
            sent.remove(missing);

            assertThat(kinds()).as(missing.type()).containsExactly(Kind.MISSING_EVENT);

            sent.add(missing);
            sent.sort(Comparator.comparing(Event::key).thenComparingLong(Event::seq));
        }
    }

    @Test
    void an_event_of_an_effect_nobody_asked_for_is_found() {
        event(Topics.TICKET, "t3", "queue.ticket.called", 32);

        assertThat(kinds()).containsExactly(Kind.SURPLUS_EVENT);
    }

    @Test
    void an_effect_told_twice_under_two_ids_is_found() {
        event(Topics.TICKET, "t3", "queue.ticket.issued", 16);

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.SURPLUS_EVENT, Kind.DOUBLED);
    }

    @Test
    void an_event_in_front_of_an_older_one_is_found() {
        Collections.swap(sent, 2, 3);

        assertThat(kinds()).contains(Kind.DISORDER).containsOnly(Kind.DISORDER);
    }

    @Test
    void numbers_of_events_that_do_not_follow_what_happened_are_found() {
        var started = sent.get(3);
        var called = sent.get(2);
        sent.set(2, with(started, called.seq()));
        sent.set(3, with(called, started.seq()));

        assertThat(kinds()).containsExactly(Kind.DISORDER);
    }

    @Test
    void a_session_without_its_event_and_an_event_without_its_session_are_found() {
        act("open", "", "", "w2");
        event(Topics.WINDOW, "w3", "queue.window.opened", 16);

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.MISSING_EVENT, Kind.SURPLUS_EVENT);
    }

    private static boolean isTakeOfT2(Entry entry) {
        return entry.outcome() == Outcome.ACKNOWLEDGED
                && entry.command().equals("take")
                && entry.ticket().equals("t2");
    }

    private List<Fault> faults() {
        return DrillCheck.faults(History.of(told), new Found(tickets, invitations, ratings, sent));
    }

    private List<Kind> kinds() {
        return faults().stream().map(Fault::kind).toList();
    }

    private void visit(String id, String number, String state, String... commands) {
        tickets.put(id, new TicketThere(number, state));
        var seq = 0;
        for (var command : commands) {
            act(command, id, command.equals("take") ? number : "", command.equals("call") ? "w1" : "");
            seq += 16;
            if (command.equals("rate")) event(Topics.RATING, id, "evaluation.rating.submitted", 16);
            else event(Topics.TICKET, id, typeOf(command), seq);
        }
    }

    private void act(String command, String ticket, String number, String window) {
        var intent = Entry.intended("k" + told.size(), command, command.equals("take") ? "" : ticket, window);
        told.add(intent);
        told.add(intent.acknowledged(ticket, number));
    }

    private void event(String topic, String key, String type, long seq) {
        var data =
                JsonMapper.shared().createObjectNode().put(topic.equals(Topics.WINDOW) ? "windowId" : "ticketId", key);
        sent.add(new Event(topic, key, "e" + sent.size(), type, seq, data, ""));
    }

    private static Event with(Event event, long seq) {
        return new Event(event.topic(), event.key(), event.id(), event.type(), seq, event.data(), event.headers());
    }

    private static String typeOf(String command) {
        return "queue.ticket."
                + Map.of("take", "issued", "call", "called", "start", "started", "finish", "finished")
                        .get(command);
    }
}
