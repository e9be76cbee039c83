package io.guichet.audit.witness.file;

import io.guichet.audit.ledger.file.CheckpointFile;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.witness.WitnessedLogs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file for each log, named by the hash of its origin. For one process. Thread-safe. */
public final class FileWitnessedLogs implements WitnessedLogs {

    private final Path directory;

    public FileWitnessedLogs(Path directory) {
        this.directory = directory;
    }

    @Override
    public synchronized Optional<SignedNote> last(String origin) {
        return file(origin).last();
    }

    @Override
    public synchronized boolean advance(String origin, Optional<SignedNote> before, SignedNote next) {
        CheckpointFile file = file(origin);
        if (!file.last().equals(before)) return false;
        file.keep(next);
        return true;
    }

    private CheckpointFile file(String origin) {
        return new CheckpointFile(directory.resolve(name(origin)));
    }

    /** SHA-256 of the origin in hexadecimal digits, as the standard names a log in an address. */
    public static String name(String origin) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
