package io.guichet.audit.ledger.http;

import io.guichet.audit.ledger.LogKeys;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.ledger.SignCheckpoint;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import io.guichet.audit.log.VerifierKey;
import io.guichet.platform.http.InvalidRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the log says of itself; hashes and signatures only, for anybody. */
@RestController
@RequestMapping("/api/audit/log")
final class LogController {

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ReadLog log;
    private final LogKeys keys;
    private final SignCheckpoint signing;

    LogController(ReadLog log, LogKeys keys, SignCheckpoint signing) {
        this.log = log;
        this.keys = keys;
        this.signing = signing;
    }

    @GetMapping(value = "/checkpoint", produces = TEXT)
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.ok().cacheControl(SHORT).body(log.checkpoint().toString());
    }

    @GetMapping(value = "/checkpoint/cosigned", produces = TEXT)
    ResponseEntity<String> cosigned() {
        return ResponseEntity.ok().cacheControl(SHORT).body(log.cosigned().toString());
    }

    /**
     * The keys of this log.
     *
     * @param current vkey that signs; null where nothing is signed
     * @param retired vkeys that signed before
     */
    record KeysView(String origin, @Nullable String current, List<String> retired) {}

    @GetMapping("/keys")
    KeysView keys() {
        return new KeysView(
                keys.origin(),
                keys.signing().map(key -> key.verifier().toString()).orElse(null),
                keys.retired().stream().map(VerifierKey::toString).toList());
    }

    @GetMapping(value = "/tile/{level:\\d{1,2}}/{*index}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> tile(@PathVariable int level, @PathVariable String index) {
        Tile tile = InvalidRequest.at("index", () -> Tile.parse(level, index.substring(1)));
        return ResponseEntity.ok().cacheControl(FOR_EVER).body(log.hashes(tile));
    }

    /** A proof as JSON; hashes in base64. */
    record ProofView(long from, long to, List<String> hashes) {
        static ProofView of(long from, long to, List<Hash> hashes) {
            return new ProofView(from, to, hashes.stream().map(Hash::base64).toList());
        }
    }

    /** A proof of an entry. */
    record InclusionView(long index, long size, List<String> hashes) {}

    @GetMapping("/proofs/inclusion")
    InclusionView inclusion(@RequestParam long index, @RequestParam long size) {
        return new InclusionView(
                index,
                size,
                log.inclusion(index, size).stream().map(Hash::base64).toList());
    }

    @GetMapping("/proofs/consistency")
    ProofView consistency(@RequestParam long from, @RequestParam long to) {
        return ProofView.of(from, to, log.consistency(from, to));
    }

    @GetMapping(value = "/receipts/{index:\\d{1,18}}", produces = TEXT)
    ResponseEntity<String> receipt(@PathVariable long index) {
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"" + index + ".tlog-proof\"")
                .body(log.receipt(index).toString());
    }

    /**
     * How the ledger is.
     *
     * @param size leaves under the last checkpoint
     * @param signers names of the keys on the last checkpoint
     * @param refusal why nothing more is signed; null while all is well
     */
    record StateView(
            String origin,
            long size,
            @Nullable String root,
            List<String> signers,
            @Nullable String refusal) {}

    @GetMapping("/state")
    StateView state() {
        if (log.size() == 0) return new StateView(keys.origin(), 0, null, List.of(), signing.refusal());
        SignedNote note = log.checkpoint();
        Checkpoint checkpoint = Checkpoint.of(note);
        return new StateView(
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root().hex(),
                note.signatures().stream().map(line -> line.key().name()).toList(),
                signing.refusal());
    }
}
