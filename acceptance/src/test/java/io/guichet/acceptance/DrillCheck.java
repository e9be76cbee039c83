package io.guichet.acceptance;

import static java.util.stream.Collectors.groupingBy;

import io.guichet.acceptance.EventLog.Event;
import io.guichet.acceptance.History.Fault;
import io.guichet.acceptance.History.Fault.Kind;
import io.guichet.acceptance.History.Visit;
import io.guichet.local.backend.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares what clients were told with what is there. Pure, so that it can be shown to find what it must find
 * ({@code DrillCheckTest} plants the bugs).
 */
final class DrillCheck {

    private final History history;
    private final Found found;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What is there when the drill is over.
     *
     * @param tickets every ticket of the database by id, as the API shows it
     * @param invitations their ids in evaluation
     * @param ratings their ids in evaluation
     * @param sent tickets', windows' and ratings' events as they stand on Kafka, repeated deliveries included
     */
    record Found(
            Map<String, TicketThere> tickets,
            Collection<String> invitations,
            Collection<String> ratings,
            List<Event> sent) {}

    record TicketThere(String number, String state) {}

    private DrillCheck(History history, Found found) {
        this.history = history;
        this.found = found;
    }

    /** @return every promise that was broken; empty when all is well */
    static List<Fault> faults(History history, Found found) {
        var check = new DrillCheck(history, found);
        check.faults.addAll(history.unresolved());
        check.effects();
        check.events();
        check.order();
        return List.copyOf(check.faults);
    }

    private void effects() {
        history.visits().values().forEach(this::ticket);
        found.tickets().keySet().stream()
                .filter(id -> !history.visits().containsKey(id))
                .forEach(id -> fault(Kind.DOUBLED, id, "a ticket nobody was given"));
        numbers();
        same(history.ticketsWith("finish"), found.invitations(), "invitation");
        same(history.ticketsWith("rate"), found.ratings(), "rating");
    }

    private void ticket(Visit visit) {
        var there = found.tickets().get(visit.id());
        if (there == null) {
            fault(Kind.LOST, visit.id(), "the ticket is not there");
            return;
        }
        if (!there.equals(new TicketThere(visit.number(), visit.state()))) {
            fault(Kind.LOST, visit.id(), "should be " + visit.number() + " " + visit.state() + ", is " + there);
        }
        repeated(visit.acknowledged())
                .forEach(command -> fault(Kind.DOUBLED, visit.id(), command + " was acknowledged twice"));
        if (!visit.has("take")) {
            fault(Kind.DOUBLED, visit.id(), "a ticket nobody was given was " + visit.acknowledged());
        }
    }

    private void numbers() {
        repeated(history.visits().values().stream().map(Visit::number).toList())
                .forEach(number -> fault(Kind.DOUBLED, number, "two tickets have this number"));
    }

    private void same(Collection<String> wanted, Collection<String> there, String what) {
        wanted.stream().filter(id -> !there.contains(id)).forEach(id -> fault(Kind.LOST, id, "no " + what));
        there.stream()
                .filter(id -> !wanted.contains(id))
                .forEach(id -> fault(Kind.DOUBLED, id, "a " + what + " nobody asked for"));
        repeated(there).forEach(id -> fault(Kind.DOUBLED, id, "two of " + what));
    }

    private void events() {
        var once = EventLog.deduplicated(found.sent());
        var byTicket = once.stream()
                .filter(event ->
                        event.topic().equals(Topics.TICKET) || event.topic().equals(Topics.RATING))
                .collect(groupingBy(Event::about));
        for (var visit : history.visits().values()) {
            var sent = types(byTicket, visit.id());
            compare(visit.id(), visit.events(), sent);
            // Ratings come by another topic, which may be read earlier.
            if (!onTicketTopic(visit.events()).equals(onTicketTopic(sent)) && sameMany(visit.events(), sent)) {
                fault(Kind.DISORDER, visit.id(), sent + " instead of " + visit.events());
            }
        }
        byTicket.keySet().stream()
                .filter(id -> !history.visits().containsKey(id))
                .forEach(id -> compare(id, List.of(), types(byTicket, id)));
        var opened = once.stream()
                .filter(event -> event.type().equals("queue.window.opened"))
                .collect(groupingBy(Event::key));
        var windows = new LinkedHashSet<>(opened.keySet());
        windows.addAll(history.sessions().keySet());
        for (var window : windows) {
            var times = history.sessions().getOrDefault(window, 0);
            compare(window, Collections.nCopies(times, "queue.window.opened"), types(opened, window));
        }
    }

    private void compare(String about, List<String> wanted, List<String> sent) {
        var left = new ArrayList<>(sent);
        for (var type : wanted) {
            if (!left.remove(type)) fault(Kind.MISSING_EVENT, about, type);
        }
        left.forEach(type -> fault(Kind.SURPLUS_EVENT, about, type));
    }

    /** Each key's events, where each first stands, in the order of their {@code ce_seq}; and one event for one of them. */
    private void order() {
        var latest = new HashMap<String, Event>();
        for (var event : EventLog.deduplicated(found.sent())) {
            var before = latest.put(event.topic() + " " + event.key(), event);
            if (before == null) continue;
            if (before.seq() == event.seq()) {
                fault(Kind.DOUBLED, event.key(), "two events with ce_seq " + event.seq());
            } else if (before.seq() > event.seq()) {
                fault(Kind.DISORDER, event.key(), event.type() + " stands behind " + before.type());
            }
        }
    }

    private static List<String> onTicketTopic(List<String> types) {
        return types.stream().filter(type -> type.startsWith("queue.ticket.")).toList();
    }

    private static boolean sameMany(List<String> some, List<String> others) {
        return some.stream().sorted().toList().equals(others.stream().sorted().toList());
    }

    private static List<String> types(Map<String, List<Event>> byId, String id) {
        return byId.getOrDefault(id, List.of()).stream().map(Event::type).toList();
    }

    private static Set<String> repeated(Collection<String> values) {
        return values.stream().collect(groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void fault(Kind kind, String about, String detail) {
        faults.add(new Fault(kind, about, detail));
    }
}
