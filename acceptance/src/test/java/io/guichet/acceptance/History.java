package io.guichet.acceptance;

import io.guichet.acceptance.Journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be true after a drill, read from its journal.
 *
 * @param visits by ticket id
 * @param sessions how often each window was opened
 * @param unresolved commands begun of which nobody knows how they ended, and other contradictions of the journal itself
 * @param unknown commands that had at least one try nobody saw the end of
 */
record History(Map<String, Visit> visits, Map<String, Integer> sessions, List<Fault> unresolved, int unknown) {

    private static final List<String> LIFE = List.of("take", "call", "start", "finish", "rate");

    /**
     * One ticket as its holder and the clerks saw it.
     *
     * @param acknowledged in the order of a visit, whoever heard first: a clerk may call a number whose holder still waits for
     *     the answer that names it
     */
    record Visit(String id, String number, List<String> acknowledged) {

        Visit {
            acknowledged = acknowledged.stream()
                    .sorted(Comparator.comparingInt(LIFE::indexOf))
                    .toList();
        }

        /** One event for each acknowledged command, in this order, no more. */
        List<String> events() {
            return acknowledged.stream().map(History::eventOf).toList();
        }

        String state() {
            return switch (acknowledged.getLast()) {
                case "take" -> "WAITING";
                case "call" -> "CALLED";
                case "start" -> "SERVING";
                default -> "FINISHED";
            };
        }

        boolean has(String command) {
            return acknowledged.contains(command);
        }
    }

    /** Something the platform did that it promised not to do. */
    record Fault(Kind kind, String about, String detail) {

        enum Kind {
            /** acknowledged, and not there */
            LOST,
            /** there more often than anybody asked for */
            DOUBLED,
            MISSING_EVENT,
            SURPLUS_EVENT,
            DISORDER,
            /** the journal does not say how it ended, or says two things */
            UNRESOLVED
        }
    }

    static History read(Path journal) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var line : Files.readAllLines(journal)) {
            entries.add(JsonMapper.shared().readValue(line, Entry.class));
        }
        return of(entries);
    }

    static History of(List<Entry> entries) {
        var open = new LinkedHashMap<String, Entry>();
        var unknown = new LinkedHashMap<String, Entry>();
        var acts = new LinkedHashMap<String, List<String>>();
        var numbers = new LinkedHashMap<String, String>();
        var sessions = new LinkedHashMap<String, Integer>();
        var faults = new ArrayList<Fault>();
        for (var entry : entries) {
            switch (entry.outcome()) {
                case INTENDED -> open.put(entry.key(), entry);
                case UNKNOWN -> unknown.put(entry.key(), entry);
                case REFUSED -> open.remove(entry.key());
                case ACKNOWLEDGED -> {
                    if (open.remove(entry.key()) == null) {
                        faults.add(fault(entry, "was answered twice, or before it was asked"));
                    }
                    if (entry.command().equals("open")) sessions.merge(entry.window(), 1, Integer::sum);
                    else if (!entry.ticket().isEmpty()) {
                        acts.computeIfAbsent(entry.ticket(), _ -> new ArrayList<>())
                                .add(entry.command());
                        if (entry.command().equals("take")) numbers.put(entry.ticket(), entry.number());
                    }
                }
            }
        }
        open.values().forEach(entry -> faults.add(fault(entry, "has no known end")));
        var visits = new LinkedHashMap<String, Visit>();
        acts.forEach((id, done) -> visits.put(id, new Visit(id, numbers.getOrDefault(id, ""), List.copyOf(done))));
        return new History(Map.copyOf(visits), Map.copyOf(sessions), List.copyOf(faults), unknown.size());
    }

    private static Fault fault(Entry entry, String what) {
        return new Fault(Fault.Kind.UNRESOLVED, entry.key(), entry.command() + " " + entry.ticket() + " " + what);
    }

    /** @return those with this command, in no order */
    List<String> ticketsWith(String command) {
        return visits.values().stream()
                .filter(visit -> visit.has(command))
                .map(Visit::id)
                .toList();
    }

    private static String eventOf(String command) {
        return switch (command) {
            case "take" -> "queue.ticket.issued";
            case "call" -> "queue.ticket.called";
            case "start" -> "queue.ticket.started";
            case "finish" -> "queue.ticket.finished";
            case "rate" -> "evaluation.rating.submitted";
            default -> throw new IllegalArgumentException("no event of a ticket follows from " + command);
        };
    }
}
