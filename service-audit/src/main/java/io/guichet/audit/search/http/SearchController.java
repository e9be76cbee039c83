package io.guichet.audit.search.http;

import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.ledger.http.EntryView;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.TlogProof;
import io.guichet.audit.reading.NoteReading;
import io.guichet.audit.reading.Reading.Way;
import io.guichet.audit.search.Entries;
import io.guichet.audit.search.FoundEntry;
import io.guichet.audit.search.Wanted;
import io.guichet.platform.security.Caller;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Entries by what they are about. Every reading is noted. */
@RestController
@RequestMapping("/api/audit/entries")
final class SearchController {

    private final Entries entries;
    private final ReadLog log;
    private final NoteReading noteReading;

    SearchController(Entries entries, ReadLog log, NoteReading noteReading) {
        this.entries = entries;
        this.log = log;
        this.noteReading = noteReading;
    }

    /** @param next for {@code before}; null on the last page */
    record Page(List<EntryView> entries, @Nullable String next) {}

    @GetMapping
    Page search(@ModelAttribute SearchQuery query) {
        Found found = found(query, Way.SEARCH);
        List<EntryView> views = new ArrayList<>();
        for (int i = 0; i < found.leaves.size(); i++) {
            views.add(EntryView.of(found.entries.get(i).index(), Leaf.read(found.leaves.get(i))));
        }
        return new Page(views, found.next);
    }

    /**
     * The same page to take away: the first line is the checkpoint, then one line for each entry with its bytes and its
     * way to the checkpoint's root; the last line has {@code next}.
     */
    @GetMapping(value = "/export", produces = "application/x-ndjson")
    ResponseEntity<String> export(@ModelAttribute SearchQuery query) {
        Found found = found(query, Way.EXPORT);
        List<TlogProof> receipts =
                log.receipts(found.entries.stream().map(FoundEntry::index).toList());
        StringBuilder lines = new StringBuilder();
        String note = receipts.isEmpty()
                ? log.checkpoint().toString()
                : receipts.getFirst().checkpoint().toString();
        line(Map.of("checkpoint", note), lines);
        for (int i = 0; i < receipts.size(); i++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("index", receipts.get(i).index());
            entry.put("leaf", Base64.getEncoder().encodeToString(found.leaves.get(i)));
            entry.put("proof", receipts.get(i).path().stream().map(Hash::base64).toList());
            line(entry, lines);
        }
        Map<String, @Nullable Object> end = new LinkedHashMap<>();
        end.put("entries", receipts.size());
        end.put("next", found.next);
        line(end, lines);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"entries.jsonl\"")
                .body(lines.toString());
    }

    private record Found(
            List<FoundEntry> entries,
            List<byte[]> leaves,
            @Nullable String next) {}

    private Found found(SearchQuery query, Way way) {
        Caller caller = Caller.current();
        Wanted wanted = query.by(caller);
        int limit = query.pageSize();
        List<FoundEntry> page = entries.find(wanted, limit + 1);
        long size = log.size();
        List<FoundEntry> shown = page.stream()
                .limit(limit)
                // What the checkpoint does not cover yet is seen a moment later.
                .filter(entry -> entry.index() < size)
                .toList();
        List<byte[]> leaves = log.entries(shown.stream().map(FoundEntry::index).toList());
        boolean isPersonal = leaves.stream().map(Leaf::read).anyMatch(Leaf::isAboutPersonalData);
        noteReading.note(
                caller.subject(), way, shown.stream().map(FoundEntry::index).toList(), isPersonal);
        FoundEntry last = page.size() > limit ? page.get(limit - 1) : null;
        return new Found(shown, leaves, last == null ? null : last.at().toEpochMilli() + "-" + last.index());
    }

    private static void line(Map<String, ?> values, StringBuilder lines) {
        lines.append(JsonMapper.shared().writeValueAsString(values)).append('\n');
    }
}
