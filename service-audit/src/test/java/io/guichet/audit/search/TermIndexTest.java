package io.guichet.audit.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.ledger.Arrived;
import io.guichet.audit.ledger.EntryIndex;
import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.ledger.Messages;
import io.guichet.audit.ledger.SmallLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row S6: entries are found by whom and what they are about, in blocks as in memory, by writers and by readers. */
class TermIndexTest {

    private static final int ENTRIES = 203;
    private static final int BLOCK = 16;
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private final Random random = new Random(20261128);
    private final SmallLog log = new SmallLog();
    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final List<EntryIndex.Placed> placed = new ArrayList<>();
    private final List<Facts> facts = new ArrayList<>();
    private TermIndex writer = index();

    private TermIndex index() {
        return new TermIndex(log.batches(), blocks, BLOCK);
    }

    @BeforeEach
    void write() {
        for (int from = 0; from < ENTRIES; from += 29) {
            List<Arrived> some = new ArrayList<>();
            for (int i = from; i < Math.min(from + 29, ENTRIES); i++) some.add(event(i));
            log.append(some);
        }
        List<Leaf> leaves = log.leaves();
        for (Leaf leaf : leaves) {
            facts.add(Facts.of(leaf));
            placed.add(new EntryIndex.Placed(placed.size(), leaf));
        }
        add(writer, 0, ENTRIES);
    }

    private void add(TermIndex index, int from, int to) {
        for (int at = from; at < to; at += 10) index.add(placed.subList(at, Math.min(at + 10, to)));
    }

    /** Times go forwards, but not all of them, and some are the same. */
    private Arrived event(int number) {
        Instant at = MORNING.plusSeconds(number / 2 + (number % 7 == 0 ? -random.nextInt(90) : 0));
        String ticket = "t" + random.nextInt(60);
        String data = "{\"ticketId\":\"" + ticket + "\",\"hallId\":\"hall-" + random.nextInt(3) + "\",\"staffId\":\"s"
                + random.nextInt(5) + "\",\"note\":\"" + (number % 40 == 39 ? "printer jam" : "routine") + "\"}";
        Arrived event = Messages.event(Messages.TICKETS, number, "a" + number, 16, headers -> {
            headers.put("ce_time", at.toString());
            if (number % 11 == 5) headers.put("ce_type", "io.guichet.complaint.personal-data.accessed.v1");
            return headers;
        });
        return Messages.withValue(event, data.getBytes(UTF_8));
    }

    @Test
    void what_is_found_is_what_is_there_whoever_asks_and_however_it_is_stored() {
        TermIndex reader = index();
        assertThat(blocks.all()).hasSize(ENTRIES / BLOCK);
        for (int round = 0; round < 300; round++) {
            Wanted wanted = wanted();
            int limit = 1 + random.nextInt(30);
            List<FoundEntry> expected = expected(wanted, limit);
            assertThat(writer.find(wanted, limit)).as("%s", wanted).isEqualTo(expected);
            assertThat(reader.find(wanted, limit)).as("%s", wanted).isEqualTo(expected);
        }
    }

    private Wanted wanted() {
        List<String> terms = new ArrayList<>();
        if (random.nextInt(3) == 0) terms.add("ticket:t" + random.nextInt(61));
        if (random.nextInt(3) == 0) terms.add("staff:s" + random.nextInt(5));
        if (random.nextInt(3) == 0) terms.add("hall:hall-" + random.nextInt(3));
        if (random.nextInt(6) == 0) terms.add("text:printer");
        if (random.nextInt(6) == 0) terms.add("kind:complaint");
        Wanted.Place before = random.nextBoolean() ? null : new Wanted.Place(time(), random.nextInt(ENTRIES));
        return new Wanted(
                terms,
                random.nextInt(3) == 0 ? time() : null,
                random.nextInt(3) == 0 ? time() : null,
                random.nextBoolean(),
                before);
    }

    private Instant time() {
        return MORNING.plusSeconds(random.nextInt(ENTRIES / 2));
    }

    private List<FoundEntry> expected(Wanted wanted, int limit) {
        return IntStream.range(0, ENTRIES)
                .filter(index -> fits(index, facts.get(index), wanted))
                .mapToObj(index -> new FoundEntry(index, facts.get(index).at()))
                .sorted(Comparator.comparing(FoundEntry::at)
                        .thenComparingLong(FoundEntry::index)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static boolean fits(int index, Facts facts, Wanted wanted) {
        Wanted.@Nullable Place before = wanted.before();
        return facts.terms().containsAll(wanted.terms())
                && (wanted.withPersonal() || !facts.isPersonal())
                && (wanted.from() == null || !facts.at().isBefore(wanted.from()))
                && (wanted.to() == null || facts.at().isBefore(wanted.to()))
                && (before == null
                        || facts.at().isBefore(before.at())
                        || (facts.at().equals(before.at()) && index < before.index()));
    }

    @Test
    void repeats_and_a_second_writer_change_nothing() {
        TermIndex other = index();
        add(other, 0, ENTRIES);
        add(writer, 100, ENTRIES);

        assertThat(blocks.all()).hasSize(ENTRIES / BLOCK);
        assertThat(all(other)).isEqualTo(all(writer)).hasSize(ENTRIES).doesNotHaveDuplicates();
    }

    /** An upgrade finds a log without blocks: what is missing is made before what comes is added. */
    @Test
    void what_the_blocks_lack_is_made_from_the_batches() {
        blocks.cut(0);
        TermIndex upgraded = index();
        add(upgraded, 190, ENTRIES);

        assertThat(blocks.all()).hasSize(ENTRIES / BLOCK);
        assertThat(all(upgraded)).hasSize(ENTRIES);
    }

    @Test
    void a_reader_follows_a_writer_that_stores_blocks() {
        blocks.cut(0);
        writer = index();
        TermIndex reader = index();
        for (int at = 0; at < ENTRIES; at += 10) {
            add(writer, at, Math.min(at + 10, ENTRIES));
            Wanted all = new Wanted(List.of(), null, null, true, null);
            assertThat(reader.find(all, 5)).hasSize(5);
        }
        assertThat(all(reader)).isEqualTo(all(writer));
    }

    @Test
    void behind_a_cut_nothing_is_found_until_it_comes_again() {
        SmallLog shorter = new SmallLog();
        for (int i = 0; i < 100; i++) shorter.append(List.of(event(i)));
        TermIndex cut = new TermIndex(shorter.batches(), blocks, BLOCK);
        cut.cut(100);

        assertThat(all(cut)).hasSize(100).allMatch(index -> index < 100);
        assertThat(blocks.all()).hasSize(100 / BLOCK);
        // A writer that knew nothing of it sees it, and makes them again.
        assertThat(all(writer)).hasSizeBetween(100, ENTRIES);
        add(writer, 190, ENTRIES);
        assertThat(all(writer)).hasSize(ENTRIES);
    }

    @Test
    void a_damaged_leaf_hides_nobody_but_itself() {
        log.damage(57);
        log.damage(ENTRIES - 1);
        blocks.cut(0);
        TermIndex again = index();
        List<EntryIndex.Placed> readable = placed.stream()
                .filter(one -> one.index() != 57 && one.index() != ENTRIES - 1)
                .toList();
        again.add(readable.subList(100, readable.size()));

        assertThat(all(again)).hasSize(ENTRIES - 2).doesNotContain(57L, ENTRIES - 1L);
        assertThat(Leaf.read("garbage".getBytes(UTF_8)).kind()).isEqualTo(Leaf.Kind.DAMAGED);
    }

    private static List<Long> all(TermIndex index) {
        Wanted all = new Wanted(List.of(), null, null, true, null);
        return index.find(all, 2 * ENTRIES).stream().map(FoundEntry::index).toList();
    }
}
