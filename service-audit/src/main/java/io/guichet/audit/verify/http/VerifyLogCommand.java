package io.guichet.audit.verify.http;

import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.Cosignature;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.VerifierKey;
import io.guichet.audit.verify.Verdict;
import io.guichet.audit.verify.VerifyLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./guichet verify-log}: walks a log and says whether it is whole. Exit code 0 when it is, 1 when it is not, 2
 * when it could not be read.
 *
 * <pre>
 * --url PREFIX          the log, like http://127.0.0.1:8080/api/audit/log
 * --from FILE           a checkpoint kept from earlier; may be given several times
 * --key VKEY            a key of the log; else those that the log lists
 * --witness VKEY        a key of a witness; else those that the log lists: the log must continue what they cosigned
 * --keep FILE           writes the checkpoint there, for the next time
 * --token-endpoint URL  --client ID  --credentials FILE    who reads; else GUICHET_TOKEN, else the public
 * </pre>
 */
public final class VerifyLogCommand {

    private final PrintStream out;
    private @Nullable URI url;
    private final List<SignedNote> kept = new ArrayList<>();
    private final List<VerifierKey> keys = new ArrayList<>();
    private final List<VerifierKey> witnesses = new ArrayList<>();
    private @Nullable Path keep;
    private @Nullable URI tokenEndpoint;
    private String client = "";
    private @Nullable Path credentials;

    VerifyLogCommand(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code;
        try {
            code = new VerifyLogCommand(out).run(args);
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            out.println(e.getMessage());
            code = 2;
        }
        System.exit(code);
    }

    int run(String... args) {
        read(args);
        URI prefix = url;
        if (prefix == null) throw new IllegalArgumentException("--url is needed");
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        HttpLog log = new HttpLog(http, prefix, token(http));
        if (keys.isEmpty()) {
            keys.addAll(log.keys());
            keys.forEach(key -> out.println("key as the log says it (give --key to rely on nobody): " + key));
        }
        long began = System.nanoTime();
        if (!compareWithWitnesses(log)) return 1;
        SignedNote now = log.checkpoint();
        Verdict verdict = new VerifyLog(log, keys).verify(now, kept);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (verdict.isGood()) {
            out.printf(
                    "%d entries are whole: %.1f s, %.0f entries/s%s%n",
                    verdict.size(),
                    seconds,
                    verdict.size() / seconds,
                    verdict.sealed() == 0 ? "" : "; " + verdict.sealed() + " may not be read here, by hash only");
            kept.forEach(note -> out.println("continues the kept checkpoint of size "
                    + Checkpoint.of(note).size()));
            keep(now);
            return 0;
        }
        verdict.firstBad().ifPresent(index -> out.println("first bad index: " + index));
        out.println("NOT WHOLE: " + verdict.fault());
        return 1;
    }

    /** What a witness cosigned is a checkpoint that somebody else kept. */
    private boolean compareWithWitnesses(HttpLog log) {
        if (witnesses.isEmpty()) {
            witnesses.addAll(log.witnesses());
            witnesses.forEach(
                    key -> out.println("witness as the log says it (give --witness to rely on nobody): " + key));
        }
        SignedNote note = log.cosigned().orElse(null);
        if (witnesses.isEmpty() || note == null) {
            out.println(witnesses.isEmpty() ? "no witness is known" : "no witness has cosigned yet");
            return true;
        }
        try {
            List<VerifierKey> good = note.verifiedBy(witnesses);
            for (VerifierKey witness : good) out.println(said(witness, note));
            witnesses.stream()
                    .filter(key -> !good.contains(key))
                    .forEach(key -> out.println(key.name() + " has not cosigned the last one"));
            if (!good.isEmpty()) kept.add(note);
            return true;
        } catch (IllegalArgumentException wrong) {
            out.println("NOT WHOLE: in the cosigned checkpoint " + wrong.getMessage());
            return false;
        }
    }

    private static String said(VerifierKey witness, SignedNote note) {
        String at = note.signatures().stream()
                .filter(line -> line.key().equals(witness.id()))
                .flatMap(line -> Cosignature.time(line).stream())
                .map(seconds -> " at " + Instant.ofEpochSecond(seconds))
                .findFirst()
                .orElse("");
        return witness.name() + " cosigned " + Checkpoint.of(note).size() + " entries" + at;
    }

    private void read(String[] args) {
        for (int i = 0; i + 1 < args.length; i += 2) {
            String value = args[i + 1];
            switch (args[i]) {
                case "--url" -> url = URI.create(value.endsWith("/") ? value : value + "/");
                case "--from" -> kept.add(note(Path.of(value)));
                case "--key" -> keys.add(VerifierKey.parse(value));
                case "--witness" -> witnesses.add(VerifierKey.parse(value));
                case "--keep" -> keep = Path.of(value);
                case "--token-endpoint" -> tokenEndpoint = URI.create(value);
                case "--client" -> client = value;
                case "--credentials" -> credentials = Path.of(value);
                default -> throw new IllegalArgumentException("verify-log does not know " + args[i]);
            }
        }
        if (args.length % 2 != 0) throw new IllegalArgumentException(args[args.length - 1] + " needs a value");
    }

    private Supplier<String> token(HttpClient http) {
        URI endpoint = tokenEndpoint;
        Path file = credentials;
        if (endpoint == null || file == null) {
            String given = System.getenv("GUICHET_TOKEN");
            return () -> given == null ? "" : given;
        }
        for (var known : JsonMapper.shared().readTree(text(file)).path("clients")) {
            if (known.path("clientId").asString("").equals(client)) {
                return new AccessToken(
                        http, endpoint, client, known.path("secret").asString(""));
            }
        }
        throw new IllegalArgumentException("no client " + client + " in " + file);
    }

    private void keep(SignedNote note) {
        Path file = keep;
        if (file == null) return;
        try {
            Files.writeString(file, note.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static SignedNote note(Path file) {
        try {
            SignedNote note = SignedNote.parse(text(file));
            Checkpoint.of(note);
            return note;
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(file + " is no checkpoint: " + broken.getMessage(), broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
