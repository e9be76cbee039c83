package io.guichet.audit.ledger.http;

import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.log.EntryBundle;
import io.guichet.audit.log.Tile;
import io.guichet.audit.reading.NoteReading;
import io.guichet.audit.reading.Reading.Way;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entries themselves. Every reading is noted. */
@RestController
@RequestMapping("/api/audit/log")
final class EntryController {

    private final ReadLog log;
    private final NoteReading noteReading;

    EntryController(ReadLog log, NoteReading noteReading) {
        this.log = log;
        this.noteReading = noteReading;
    }

    @GetMapping("/entries/{index:\\d{1,18}}")
    EntryView entry(@PathVariable long index) {
        Caller caller = Caller.current();
        Leaf leaf = Leaf.read(log.entry(index));
        EntryRights.require(caller, leaf);
        noteReading.note(caller.subject(), Way.ENTRY, List.of(index), leaf.isAboutPersonalData());
        return EntryView.of(index, leaf);
    }

    /** Entries as C2SP has them, 256 at a time. */
    @GetMapping(value = "/tile/entries/{*index}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> bundle(@PathVariable String index) {
        Tile tile = InvalidRequest.at("index", () -> Tile.parse(Tile.ENTRIES, index.substring(1)));
        Caller caller = Caller.current();
        List<byte[]> entries = log.entries(tile);
        boolean isPersonal = entries.stream().anyMatch(Leaf::isAboutPersonalData);
        if (isPersonal && !EntryRights.maySeePersonal(caller)) {
            throw new Forbidden("Looks at personal data are among these entries; read them one by one.");
        }
        long first = tile.index() * Tile.WIDTH;
        List<Long> indexes =
                LongStream.range(first, first + entries.size()).boxed().toList();
        noteReading.note(caller.subject(), Way.BUNDLE, indexes, isPersonal);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(EntryBundle.write(entries));
    }
}
