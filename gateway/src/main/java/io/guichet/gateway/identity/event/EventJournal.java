package io.guichet.gateway.identity.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events on their way to the broker, a line each, behind a mark of how far they were sent. A line is written before
 * anything else is done with it and survives the process; a power cut may cost the last seconds. Each process has a file
 * of its own, locked while it lives; what the dead left is taken over. Thread-safe.
 */
final class EventJournal implements AutoCloseable {

    private static final String SUFFIX = ".events";
    private static final int AT_ONCE = 256 * 1024;

    private final Path file;
    private final Path mark;
    private final FileChannel channel;
    private final long limit;
    private long sent;
    private long end;

    private EventJournal(Path file, FileChannel channel, long limit) throws IOException {
        this.file = file;
        this.mark = file.resolveSibling(file.getFileName() + ".sent");
        this.channel = channel;
        this.limit = limit;
        this.end = channel.size();
        this.sent = Math.min(readMark(), end);
    }

    /** Lines to send, and up to where they reach. */
    record Unsent(List<String> lines, long position) {}

    /** A new one, of this process. */
    static EventJournal begin(Path folder, long limit) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        var own = folder.resolve(UUID.randomUUID() + SUFFIX);
        var journal = locked(own, limit, StandardOpenOption.CREATE_NEW);
        if (journal == null) throw new IOException("somebody else locks " + own);
        return journal;
    }

    /**
     * Those of processes that are no more, the oldest first.
     *
     * @param own not opened again: on Linux a process that closes a file a second time gives up its lock on the first
     */
    static List<EventJournal> left(Path folder, long limit, @Nullable EventJournal own) throws IOException {
        List<EventJournal> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var each : files.filter(
                            path -> path.toString().endsWith(SUFFIX) && (own == null || !path.equals(own.file)))
                    .sorted(java.util.Comparator.comparingLong(EventJournal::modified))
                    .toList()) {
                var journal = locked(each, limit, StandardOpenOption.READ);
                if (journal != null) left.add(journal);
            }
        }
        return left;
    }

    /** @return false when it is full: the line is not kept */
    synchronized boolean append(String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(UTF_8));
        var size = bytes.remaining();
        if (end + size > limit) return false;
        while (bytes.hasRemaining()) channel.write(bytes, end + size - bytes.remaining());
        end += size;
        return true;
    }

    /** The next whole lines; none when all is sent. A line that a crash tore apart is left out. */
    synchronized Unsent unsent() throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(end - sent, AT_ONCE));
        while (bytes.hasRemaining() && channel.read(bytes, sent + bytes.position()) >= 0) {
            // Until the buffer is full.
        }
        var read = bytes.array();
        var whole = bytes.position();
        while (whole > 0 && read[whole - 1] != '\n') whole--;
        if (whole == 0) return new Unsent(List.of(), end);
        var lines = new String(Arrays.copyOf(read, whole), UTF_8).lines().toList();
        return new Unsent(lines, sent + whole);
    }

    synchronized boolean isEmpty() {
        return sent >= end;
    }

    synchronized long waiting() {
        return end - sent;
    }

    /** Up to here everything is with the broker. The file begins anew when nothing else is in it. */
    synchronized void sentUpTo(long position) throws IOException {
        if (position >= end) {
            // The mark first: without it all is sent again, under the same ids. One left behind would hide what comes
            // next.
            Files.deleteIfExists(mark);
            channel.truncate(0);
            end = 0;
            sent = 0;
        } else {
            sent = position;
            writeMark();
        }
    }

    /** Nothing is in it any more: no trace is left. */
    void remove() throws IOException {
        Files.deleteIfExists(mark);
        Files.deleteIfExists(file);
        close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable EventJournal locked(Path file, long limit, StandardOpenOption how) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, how);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return null;
        }
        return new EventJournal(file, channel, limit);
    }

    private long readMark() throws IOException {
        if (Files.notExists(mark)) return 0;
        try {
            return Long.parseLong(Files.readString(mark).strip());
        } catch (NumberFormatException torn) {
            // Sent again with the same ids: readers drop repeats.
            return 0;
        }
    }

    private void writeMark() throws IOException {
        var fresh = mark.resolveSibling(mark.getFileName() + ".tmp");
        Files.writeString(fresh, Long.toString(sent));
        Files.move(fresh, mark, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
