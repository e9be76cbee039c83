package io.guichet.audit.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A share of a block's terms, as bytes: the time of the block's first entry (8 bytes, Unix milliseconds), then for each
 * term its hash (8 bytes), the length of what follows, and the entries in which it stands. Of each entry, counted from
 * the one before: twice the distance of their places and 1 more when it is a look at personal data, and the distance of
 * their times, zigzag. Lengths and distances take seven bits a byte, the lowest first.
 */
final class Bucket {

    /** As many are a block. */
    static final int COUNT = 512;

    private static final int BITS = 9;

    private Bucket() {}

    static int of(long term) {
        return (int) (term >>> (Long.SIZE - BITS));
    }

    /** The places of one term while they are gathered. */
    private static final class Gathered {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16);
        private long place;
        private long at;

        private Gathered(long at) {
            this.at = at;
        }

        private void add(long next, Noted entry) {
            number(((next - place) << 1) | (entry.isPersonal() ? 1 : 0), bytes);
            long later = entry.at() - at;
            number((later << 1) ^ (later >> 63), bytes);
            place = next;
            at = entry.at();
        }
    }

    /** The buckets of these entries, by number; those without a term are left out. */
    static Map<Integer, byte[]> write(List<Noted> entries) {
        long began = entries.getFirst().at();
        Map<Long, Gathered> terms = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            Noted entry = entries.get(place);
            for (long term : entry.terms()) {
                terms.computeIfAbsent(term, _ -> new Gathered(began)).add(place, entry);
            }
        }
        Map<Integer, ByteArrayOutputStream> buckets = new HashMap<>();
        // In order: whoever makes this block makes the same bytes.
        terms.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            ByteArrayOutputStream out = buckets.computeIfAbsent(of(one.getKey()), _ -> begun(began));
            byte[] places = one.getValue().bytes.toByteArray();
            out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(one.getKey()).array());
            number(places.length, out);
            out.writeBytes(places);
        });
        Map<Integer, byte[]> written = new HashMap<>();
        buckets.forEach((number, out) -> written.put(number, out.toByteArray()));
        return written;
    }

    private static ByteArrayOutputStream begun(long at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(at).array());
        return out;
    }

    /**
     * Where a term stands, in the order of places.
     *
     * @param first place of the block's first entry
     */
    static List<Posting> read(byte[] bucket, long term, long first) {
        ByteBuffer in = ByteBuffer.wrap(bucket);
        long began = in.getLong();
        while (in.hasRemaining()) {
            boolean isIt = in.getLong() == term;
            int length = (int) number(in);
            if (isIt) return postings(in.slice(in.position(), length), began, first);
            in.position(in.position() + length);
        }
        return List.of();
    }

    private static List<Posting> postings(ByteBuffer in, long began, long first) {
        List<Posting> postings = new ArrayList<>();
        long index = first;
        long at = began;
        while (in.hasRemaining()) {
            long distance = number(in);
            long later = number(in);
            index += distance >>> 1;
            at += (later >>> 1) ^ -(later & 1);
            postings.add(new Posting(index, at, (distance & 1) == 1));
        }
        return postings;
    }

    private static void number(long value, ByteArrayOutputStream out) {
        long rest = value;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) out.write((int) ((rest & 0x7f) | 0x80));
        out.write((int) rest);
    }

    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) return value;
        }
    }
}
