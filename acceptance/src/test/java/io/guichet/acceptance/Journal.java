package io.guichet.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the clients of a drill asked and were told, one line of JSON each, on disk before the client goes on: the judgement
 * afterwards is made from the file alone. Beside it figures for the report. Safe for many threads.
 */
final class Journal implements AutoCloseable {

    private final FileChannel file;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong slowestMillis = new AtomicLong();

    /** INTENDED stands before the first try; UNKNOWN is a try whose end nobody saw; the other two end a command. */
    enum Outcome {
        INTENDED,
        UNKNOWN,
        ACKNOWLEDGED,
        REFUSED
    }

    /**
     * @param key its Idempotency-Key, the same at every try
     * @param command take, call, start, finish, rate, open
     * @param ticket empty while unknown, and when a call found nobody
     * @param number empty but for take
     * @param window empty but for call and open
     */
    record Entry(String key, String command, Outcome outcome, String ticket, String number, String window) {

        static Entry intended(String key, String command, String ticket, String window) {
            return new Entry(key, command, Outcome.INTENDED, ticket, "", window);
        }

        Entry ended(Outcome how) {
            return new Entry(key, command, how, ticket, number, window);
        }

        Entry acknowledged(String forTicket, String withNumber) {
            return new Entry(key, command, Outcome.ACKNOWLEDGED, forTicket, withNumber, window);
        }
    }

    /** @param path must not exist: a journal is of one drill */
    Journal(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Returns when the line is on disk. */
    void write(Entry entry) {
        var line = ByteBuffer.wrap((JsonMapper.shared().writeValueAsString(entry) + "\n").getBytes(UTF_8));
        synchronized (file) {
            try {
                while (line.hasRemaining()) file.write(line);
                file.force(false);
            } catch (IOException e) {
                throw new UncheckedIOException("the journal cannot be written", e);
            }
        }
        if (entry.outcome() != Outcome.ACKNOWLEDGED) return;
        if (entry.command().equals("take")) taken.add(entry.ticket());
        acknowledged.incrementAndGet();
    }

    /** Whether the answer that told of this ticket has been written down. */
    boolean knows(String ticketId) {
        return taken.contains(ticketId);
    }

    long acknowledgedSoFar() {
        return acknowledged.get();
    }

    void took(Duration time) {
        slowestMillis.accumulateAndGet(time.toMillis(), Math::max);
    }

    long slowestMillis() {
        return slowestMillis.get();
    }

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    Map<String, Long> counts() {
        var all = new TreeMap<String, Long>();
        counts.forEach((what, many) -> all.put(what, many.sum()));
        return all;
    }

    /** A promise of HTTP that was not kept: an answer that should not be, or came too late. */
    void broken(String promise) {
        broken.add(promise);
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
