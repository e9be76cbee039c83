package io.guichet.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Key material of each service: drawn once, kept, so that tokens and cookies outlive a restart. */
final class InstallationSecrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    InstallationSecrets(Path directory) {
        this.directory = directory;
    }

    String of(ServicePlan service) {
        var file = file(service.name());
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Where 32 random bytes in base64 stand under this name, for who is told the file and not what is in it. */
    Path file(String name) {
        var file = directory.resolve(name);
        if (!Files.exists(file)) {
            PrivateFile.write(file, Base64.getEncoder().encodeToString(random(BYTES)));
        }
        return file;
    }

    static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
