package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;

/**
 * Counts that are added up. Mutable, for one thread: a question over a year adds thousands of them.
 *
 * <p>Whether work was in time is not one count: a deadline still to come counts neither way, and it passes without an
 * event. So deadlines are kept, in seconds, with how many there are and how many were kept.
 */
public final class Tally {

    private static final int MEASURES = Measure.values().length;

    private final long[] counts = new long[MEASURES];
    // Most rows have neither: a map is made when it is needed.
    private Map<String, Long> tags = Map.of();
    private Map<Long, Due> dues = Map.of();

    /** How many deadlines end in one second, and how many of them were kept. */
    public record Due(long all, long kept) {

        Due plus(Due other) {
            return new Due(all + other.all, kept + other.kept);
        }
    }

    public long count(Measure measure) {
        return counts[measure.place()];
    }

    public Map<String, Long> tags() {
        return Collections.unmodifiableMap(tags);
    }

    public void add(Measure measure, long more) {
        counts[measure.place()] += more;
    }

    public void addTag(String code, long more) {
        if (tags.isEmpty()) tags = new TreeMap<>();
        tags.merge(code, more, Long::sum);
    }

    public void addDue(long epochSecond, Due more) {
        if (dues.isEmpty()) dues = new TreeMap<>();
        dues.merge(epochSecond, more, Due::plus);
    }

    public void add(Tally other) {
        for (int i = 0; i < MEASURES; i++) counts[i] += other.counts[i];
        other.tags.forEach(this::addTag);
        other.dues.forEach(this::addDue);
    }

    public void forEachCount(ObjLongConsumer<Measure> sink) {
        for (Measure measure : Measure.values()) {
            if (count(measure) != 0) sink.accept(measure, count(measure));
        }
    }

    public void forEachDue(BiConsumer<Long, Due> sink) {
        dues.forEach(sink);
    }

    public int dueCount() {
        return dues.size();
    }

    /** The deadlines that have passed. */
    Due passed(Instant now) {
        Due sum = new Due(0, 0);
        for (Map.Entry<Long, Due> due : dues.entrySet()) {
            if (due.getKey() <= now.getEpochSecond()) sum = sum.plus(due.getValue());
        }
        return sum;
    }

    public boolean isEmpty() {
        return Arrays.stream(counts).allMatch(count -> count == 0) && tags.isEmpty() && dues.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that
                && Arrays.equals(counts, that.counts)
                && tags.equals(that.tags)
                && dues.equals(that.dues);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts) + tags + dues;
    }
}
