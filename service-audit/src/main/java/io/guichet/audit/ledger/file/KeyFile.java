package io.guichet.audit.ledger.file;

import io.guichet.audit.log.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The log's private key: Go's {@code PRIVATE+KEY+…} line, or 32 random bytes in base64. */
public final class KeyFile {

    private KeyFile() {}

    /**
     * @param name of the key, where the file holds only the bytes
     * @throws UncheckedIOException when it cannot be read: a log without its key must not start as if it had one
     */
    public static SigningKey read(Path file, String name) {
        try {
            String text = Files.readString(file).strip();
            return text.startsWith("PRIVATE+KEY+")
                    ? SigningKey.parse(text)
                    : SigningKey.of(name, Base64.getDecoder().decode(text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key in " + file, e);
        } catch (IllegalArgumentException broken) {
            // Without the cause: it might quote what stands in the file.
            throw new IllegalStateException("there is no key in " + file);
        }
    }
}
