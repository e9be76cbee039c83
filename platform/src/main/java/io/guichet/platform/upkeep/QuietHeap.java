package io.guichet.platform.upkeep;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects the heap while the service has little to do, so that what a busy hour left there goes back to the system. The serial
 * collector lets its old part grow to the limit before it looks there at all, and would hold it through the night. A
 * collection stops the service for about a tenth of a second: only worth it for memory, and only when nobody waits.
 */
final class QuietHeap {

    static final Duration EVERY = Duration.ofSeconds(20);

    /** Of one processor, since the last look. */
    private static final double QUIET = 0.10;

    private static final long WORTH_IT = 8L << 20;

    private static final Logger log = LoggerFactory.getLogger(QuietHeap.class);

    private final LongSupplier clock;
    private final LongSupplier processorTime;
    private final Old old;
    private final Runnable collect;
    private final long worthIt;
    private long lookedAt;
    private long usedUntilThen;

    /**
     * @param clock in nanoseconds
     * @param processorTime of this process, in nanoseconds
     * @param collect a full collection
     */
    QuietHeap(LongSupplier clock, LongSupplier processorTime, Old old, Runnable collect) {
        this(clock, processorTime, old, collect, WORTH_IT);
    }

    private QuietHeap(LongSupplier clock, LongSupplier processorTime, Old old, Runnable collect, long worthIt) {
        this.clock = clock;
        this.processorTime = processorTime;
        this.old = old;
        this.collect = collect;
        this.worthIt = worthIt;
        this.lookedAt = clock.getAsLong();
        this.usedUntilThen = processorTime.getAsLong();
    }

    /** The old part of a heap. */
    interface Old {

        /** Bytes in use, garbage too. */
        long used();

        /** Bytes in use after its last collection; 0 before the first. */
        long lived();
    }

    static QuietHeap ofThisProcess() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return ofThisProcess(system::getProcessCpuTime, WORTH_IT);
    }

    /** @param worthIt bytes of garbage from which on it collects */
    static QuietHeap ofThisProcess(LongSupplier processorTime, long worthIt) {
        return new QuietHeap(System::nanoTime, processorTime, new Tenured(pool()), System::gc, worthIt);
    }

    /** To be called again and again; collects when there was little to do since the last call and there is something to get. */
    void look() {
        long now = clock.getAsLong();
        long used = processorTime.getAsLong();
        double busy = (double) (used - usedUntilThen) / Math.max(1, now - lookedAt);
        lookedAt = now;
        usedUntilThen = used;
        if (busy > QUIET || old.used() - old.lived() < worthIt) return;
        collect.run();
        log.debug("collected while {} of a processor was in use", busy);
    }

    /** Where what lives long is kept: the serial collector calls it tenured, others old. */
    private static MemoryPoolMXBean pool() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        pool.getName().contains("Tenured") || pool.getName().contains("Old"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this collector has no old part"));
    }

    private record Tenured(MemoryPoolMXBean pool) implements Old {

        @Override
        public long used() {
            return pool.getUsage().getUsed();
        }

        @Override
        public long lived() {
            MemoryUsage after = pool.getCollectionUsage();
            return after == null ? 0 : after.getUsed();
        }
    }
}
