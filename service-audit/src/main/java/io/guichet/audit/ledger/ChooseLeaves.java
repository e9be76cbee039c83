package io.guichet.audit.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what of a number of messages becomes a leaf: repeats do not, all else does, and what shows that something is
 * missing or out of order brings an alarm of its own. Nothing is dropped on the word of its sequence alone: an event
 * whose id is new is kept, however old its sequence.
 */
final class ChooseLeaves {

    /** The sequence of an event is the version of its aggregate × 16 + its place among the events of one change. */
    private static final int PER_CHANGE = 16;

    private final EntryIndex index;
    private final Set<String> compacted;

    ChooseLeaves(EntryIndex index, Set<String> compacted) {
        this.index = index;
        this.compacted = compacted;
    }

    /** @param rejected the messages that are no events */
    record Chosen(List<Leaf> leaves, Offsets offsets, List<Arrived> rejected) {}

    Chosen choose(List<Arrived> arrived, Offsets before) {
        List<Read> read = arrived.stream()
                .filter(one -> one.offset() >= before.of(one.partition()))
                .map(one -> new Read(one, ReadMessage.leafOf(one)))
                .toList();
        List<Leaf> events =
                read.stream().map(Read::leaf).filter(ChooseLeaves::isEvent).toList();
        Set<String> known =
                new HashSet<>(index.known(events.stream().map(Leaf::eventKey).toList()));
        Map<String, Long> last = new HashMap<>(
                index.lastSequences(events.stream().map(Leaf::chain).collect(Collectors.toSet())));
        List<Leaf> leaves = new ArrayList<>();
        List<Arrived> rejected = new ArrayList<>();
        Offsets offsets = before;
        for (Read one : read) {
            Partition partition = one.arrived.partition();
            long expected = offsets.of(partition);
            if (one.arrived.offset() < expected) continue;
            if (one.arrived.offset() > expected && !compacted.contains(partition.topic())) {
                leaves.add(alarm(one, "offset-gap", partition.toString(), expected, one.arrived.offset()));
            }
            offsets = offsets.after(partition, one.arrived.offset());
            if (!isEvent(one.leaf)) {
                leaves.add(one.leaf);
                rejected.add(one.arrived);
            } else if (known.add(one.leaf.eventKey())) {
                addWithAlarms(one, last, leaves);
            }
        }
        return new Chosen(List.copyOf(leaves), offsets, List.copyOf(rejected));
    }

    private static void addWithAlarms(Read one, Map<String, Long> last, List<Leaf> leaves) {
        String chain = one.leaf.chain();
        long sequence = one.leaf.sequence();
        long before = last.getOrDefault(chain, -1L);
        if (sequence <= before) {
            leaves.add(alarm(one, "out-of-order", one.leaf.line("ce_subject"), before + 1, sequence));
        } else if (sequence % PER_CHANGE != 0 && before != sequence - 1) {
            // Within one change places are counted without a gap; between changes there may be some without events.
            leaves.add(alarm(one, "sequence-gap", one.leaf.line("ce_subject"), sequence - 1, sequence));
        }
        leaves.add(one.leaf);
        last.put(chain, Math.max(before, sequence));
    }

    private static Leaf alarm(Read one, String what, String about, long expected, long found) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("alarm", what);
        lines.put("about", about);
        lines.put("expected", Long.toString(expected));
        lines.put("found", Long.toString(found));
        return Leaf.of(Leaf.Kind.ALARM, one.arrived, lines, new byte[0]);
    }

    private static boolean isEvent(Leaf leaf) {
        return leaf.kind() == Leaf.Kind.EVENT;
    }

    private record Read(Arrived arrived, Leaf leaf) {}
}
