package io.guichet.audit.witness.http;

import io.guichet.audit.ledger.file.KeyFile;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.VerifierKey;
import io.guichet.audit.witness.Witness;
import io.guichet.audit.witness.file.FileWitnessedLogs;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * {@code ./guichet witness}: the supervision office's own process, on its own machine.
 *
 * <pre>
 * --name NAME   of the witness and its key, like supervision.example
 * --home DIR    the key and what was cosigned; the key is drawn at the first start
 * --log VKEY    of a log to watch; may be given several times
 * --port N      default 8130
 * --bind HOST   default 127.0.0.1
 * </pre>
 */
public final class WitnessCommand {

    private static final int SEED_BYTES = 32;
    private static final Set<String> KNOWN = Set.of("--name", "--home", "--port", "--bind");

    private WitnessCommand() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (WitnessServer server = start(args, out)) {
            out.println("listens at " + server.prefix()
                    + "; the log asks it when guichet.audit.witnesses names key and address");
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            out.println(e.getMessage());
            System.exit(2);
        }
    }

    static WitnessServer start(String[] args, PrintStream out) {
        Map<String, String> settings = new HashMap<>();
        List<VerifierKey> logs = new ArrayList<>();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) throw new IllegalArgumentException(args[i] + " needs a value");
            if (args[i].equals("--log")) logs.add(VerifierKey.parse(args[i + 1]));
            else if (KNOWN.contains(args[i])) settings.put(args[i], args[i + 1]);
            else throw new IllegalArgumentException("witness does not know " + args[i]);
        }
        String name = settings.get("--name");
        String home = settings.get("--home");
        if (name == null || home == null || logs.isEmpty()) {
            throw new IllegalArgumentException("--name, --home and at least one --log are needed");
        }
        SigningKey key = key(Path.of(home), name);
        out.println("cosigns as " + key.witness());
        Witness witness = new Witness(key, logs, new FileWitnessedLogs(Path.of(home, "logs")), Clock.systemUTC());
        String host = settings.getOrDefault("--bind", "127.0.0.1");
        int port = Integer.parseInt(settings.getOrDefault("--port", "8130"));
        try {
            return WitnessServer.start(new InetSocketAddress(host, port), witness);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen at " + host + ":" + port, e);
        }
    }

    private static SigningKey key(Path home, String name) {
        Path file = home.resolve("key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                byte[] seed = new byte[SEED_BYTES];
                new SecureRandom().nextBytes(seed);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, SigningKey.of(name, seed).export());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return KeyFile.read(file, name);
    }
}
