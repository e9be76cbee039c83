package io.guichet.evaluation.statistics.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.evaluation.statistics.Cell;
import io.guichet.evaluation.statistics.CellFilter;
import io.guichet.evaluation.statistics.Measure;
import io.guichet.evaluation.statistics.Tally;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A day's rows as bytes, a tenth of what they take as BSON: a year of a hall is read in one go.
 *
 * <pre>
 * form (1)
 * words: count, then each with its length in bytes
 * rows: count, then each with its length: five words, counts (how many; place, value), tags (how many; word, value),
 *       deadlines (how many; second, all, kept)
 * </pre>
 *
 * All numbers are unsigned, seven bits a byte, lowest first.
 */
final class Packing {

    private static final int FORM = 1;

    private Packing() {}

    static byte[] pack(Map<Cell, Tally> cells) {
        Words words = new Words();
        Out rows = new Out();
        rows.number(cells.size());
        cells.forEach((cell, tally) -> {
            byte[] row = row(cell, tally, words);
            rows.number(row.length);
            rows.bytes(row);
        });
        Out all = new Out();
        all.number(FORM);
        all.number(words.list.size());
        words.list.forEach(all::text);
        all.bytes(rows.done());
        return all.done();
    }

    private static byte[] row(Cell cell, Tally tally, Words words) {
        Out row = new Out();
        row.number(words.place(cell.unitId()));
        row.number(words.place(cell.itemCode()));
        row.number(words.place(cell.windowId()));
        row.number(words.place(cell.staffId()));
        row.number(words.place(cell.channel()));
        List<long[]> counts = new ArrayList<>();
        tally.forEachCount((measure, count) -> counts.add(new long[] {measure.place(), count}));
        row.number(counts.size());
        for (long[] count : counts) {
            row.number(count[0]);
            row.number(count[1]);
        }
        row.number(tally.tags().size());
        tally.tags().forEach((code, count) -> {
            row.number(words.place(code));
            row.number(count);
        });
        row.number(tally.dueCount());
        tally.forEachDue((second, due) -> {
            row.number(second);
            row.number(due.all());
            row.number(due.kept());
        });
        return row.done();
    }

    static void scan(byte[] packed, CellFilter filter, BiConsumer<Cell, Tally> sink) {
        In in = new In(packed);
        long form = in.number();
        if (form != FORM) throw new IllegalStateException("packed in form " + form);
        String[] words = new String[in.size()];
        for (int i = 0; i < words.length; i++) words[i] = in.text();
        int rows = in.size();
        for (int row = 0; row < rows; row++) {
            int length = in.size();
            int end = in.at + length;
            Cell cell = new Cell(in.word(words), in.word(words), in.word(words), in.word(words), in.word(words));
            if (filter.accepts(cell)) sink.accept(cell, tally(in, words));
            in.at = end;
        }
    }

    private static Tally tally(In in, String[] words) {
        Tally tally = new Tally();
        for (int left = in.size(); left > 0; left--) tally.add(Measure.at(in.size()), in.number());
        for (int left = in.size(); left > 0; left--) tally.addTag(in.word(words), in.number());
        for (int left = in.size(); left > 0; left--) {
            tally.addDue(in.number(), new Tally.Due(in.number(), in.number()));
        }
        return tally;
    }

    /** Each text once. */
    private static final class Words {

        private final List<String> list = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();

        int place(String word) {
            return places.computeIfAbsent(word, any -> {
                list.add(word);
                return list.size() - 1;
            });
        }
    }

    private static final class Out {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void number(long number) {
            if (number < 0) throw new IllegalArgumentException("below 0: " + number);
            long rest = number;
            while (rest > 0x7F) {
                bytes.write((int) ((rest & 0x7F) | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }

        void text(String text) {
            byte[] encoded = text.getBytes(UTF_8);
            number(encoded.length);
            bytes(encoded);
        }

        void bytes(byte[] more) {
            bytes.writeBytes(more);
        }

        byte[] done() {
            return bytes.toByteArray();
        }
    }

    private static final class In {

        private final byte[] bytes;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        long number() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at];
                at++;
                number |= (long) (next & 0x7F) << shift;
                if (next >= 0) return number;
            }
        }

        int size() {
            return Math.toIntExact(number());
        }

        String word(String[] words) {
            return words[size()];
        }

        String text() {
            int length = size();
            String text = new String(bytes, at, length, UTF_8);
            at += length;
            return text;
        }
    }
}
