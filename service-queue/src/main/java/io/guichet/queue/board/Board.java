package io.guichet.queue.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The board of one hall: its last entries, oldest first, and how far each topic partition was read. Both change in one
 * write, so that an event that is delivered again adds nothing.
 *
 * @param offsets last applied offset by {@code topic-partition}
 */
public record Board(String hallId, long seq, List<BoardEntry> entries, Map<String, Long> offsets) {

    /** How far back a display may resume. */
    public static final int KEPT = 256;

    public Board {
        entries = List.copyOf(entries);
        offsets = Map.copyOf(offsets);
    }

    public static Board empty(String hallId) {
        return new Board(hallId, 0, List.of(), Map.of());
    }

    /** True when the event was applied: read before, or sent twice by the relay. */
    boolean knows(String partition, long offset, String eventId) {
        Long read = offsets.get(partition);
        boolean readBefore = read != null && offset <= read;
        return readBefore || entries.stream().anyMatch(entry -> entry.eventId().equals(eventId));
    }

    /** @param entry its {@code seq} is given here */
    Board add(BoardEntry entry, String partition, long offset) {
        List<BoardEntry> longer = new ArrayList<>(entries);
        longer.add(entry.numbered(seq + 1));
        Map<String, Long> read = new HashMap<>(offsets);
        read.put(partition, offset);
        return new Board(hallId, seq + 1, longer.subList(Math.max(0, longer.size() - KEPT), longer.size()), read);
    }

    /** True when everything after this sequence number is still here. */
    public boolean reachesBackTo(long lastSeen) {
        if (lastSeen > seq) return false;
        return lastSeen == seq || (!entries.isEmpty() && entries.getFirst().seq() <= lastSeen + 1);
    }

    public List<BoardEntry> after(long lastSeen) {
        return entries.stream().filter(entry -> entry.seq() > lastSeen).toList();
    }

    /** The last calls, newest first. */
    public List<BoardEntry> calls(int most) {
        return entries.reversed().stream()
                .filter(entry -> entry.kind().isCall())
                .limit(most)
                .toList();
    }
}
