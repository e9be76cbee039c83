package io.guichet.audit.ledger.kafka;

import io.guichet.audit.ledger.Arrived;
import io.guichet.audit.ledger.Ledger;
import io.guichet.audit.ledger.LedgerFigures;
import io.guichet.audit.ledger.Offsets;
import io.guichet.audit.ledger.Partition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads every topic into the ledger, on one thread. The broker's own note of how far this reader came is neither read
 * nor written: whenever partitions are given to it, it goes on where the ledger ends. After a failure it begins anew a
 * second later, for as long as it takes.
 */
public final class LedgerConsumer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LedgerConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long AGAIN_AFTER_MILLIS = 1_000;
    private static final long STOP_SECONDS = 10;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Pattern topics;
    private final Ledger ledger;
    private final LedgerFigures figures;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Consumer<byte[], byte[]> current;
    private @Nullable Thread thread;

    /** @param consumers makes one, of a group of this ledger's own */
    public LedgerConsumer(
            Supplier<Consumer<byte[], byte[]>> consumers, Pattern topics, Ledger ledger, LedgerFigures figures) {
        this.consumers = consumers;
        this.topics = topics;
        this.ledger = ledger;
        this.figures = figures;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().name("ledger").daemon().start(this::run);
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    @Override
    public void stop() {
        stopping.countDown();
        Consumer<byte[], byte[]> reading = current;
        if (reading != null) reading.wakeup();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running == null) return;
        try {
            running.join(Duration.ofSeconds(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (stopping.getCount() > 0) {
            try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                current = consumer;
                read(consumer);
            } catch (WakeupException asked) {
                log.debug("asked to stop");
            } catch (RuntimeException failure) {
                log.warn("the ledger is not written at the moment: {}", failure.toString());
                log.debug("why", failure);
                pause();
            }
        }
    }

    private void pause() {
        try {
            boolean isOver = stopping.await(AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
            if (isOver) log.debug("asked to stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        consumer.subscribe(topics, new FromTheLedger(consumer));
        while (stopping.getCount() > 0) {
            List<Arrived> arrived = new ArrayList<>();
            consumer.poll(POLL).forEach(record -> arrived.add(arrived(record)));
            if (!arrived.isEmpty()) ledger.append(arrived);
            behind(consumer).ifPresent(figures::read);
        }
    }

    /** As the last answers of the broker have it; empty until it has answered for every partition. */
    private static OptionalLong behind(Consumer<byte[], byte[]> consumer) {
        long sum = 0;
        for (TopicPartition partition : consumer.assignment()) {
            OptionalLong lag = consumer.currentLag(partition);
            // A reader that begins anew again and again must not look as if it had caught up.
            if (lag.isEmpty()) return lag;
            sum += lag.getAsLong();
        }
        return consumer.assignment().isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private static Arrived arrived(ConsumerRecord<byte[], byte[]> record) {
        Map<String, byte[]> headers = new HashMap<>();
        record.headers().forEach(header -> {
            if (header.value() != null) headers.put(header.key(), header.value());
        });
        return new Arrived(
                new Partition(record.topic(), record.partition()),
                record.offset(),
                record.timestamp(),
                record.key(),
                headers,
                record.value());
    }

    /** Where to go on with what was given to this reader. */
    private final class FromTheLedger implements ConsumerRebalanceListener {

        private final Consumer<byte[], byte[]> consumer;

        FromTheLedger(Consumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            // Nothing to save: the ledger has its offsets.
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            if (assigned.isEmpty()) return;
            Offsets offsets = ledger.recover();
            for (TopicPartition partition : assigned) {
                consumer.seek(partition, offsets.of(new Partition(partition.topic(), partition.partition())));
            }
        }
    }
}
