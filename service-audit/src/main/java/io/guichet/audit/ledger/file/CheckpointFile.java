package io.guichet.audit.ledger.file;

import io.guichet.audit.ledger.KeptCheckpoints;
import io.guichet.audit.log.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The last checkpoint in a file: who writes the database cannot write this. There whole or not at all. */
public final class CheckpointFile implements KeptCheckpoints {

    private final Path file;

    public CheckpointFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<SignedNote> last() {
        try {
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public void keep(SignedNote note) {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) Files.createDirectories(directory);
            try (FileChannel out = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(note.bytes());
                while (bytes.hasRemaining()) out.write(bytes);
                out.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
