package io.guichet.audit.search.http;

import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.search.Entries;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receipts for who knows an event but not its place. Says nothing of what the event was. */
@RestController
@RequestMapping("/api/audit/receipts")
final class ReceiptController {

    private final Entries entries;
    private final ReadLog log;

    ReceiptController(Entries entries, ReadLog log) {
        this.entries = entries;
        this.log = log;
    }

    @GetMapping(value = "/{eventId}", produces = "text/plain;charset=utf-8")
    ResponseEntity<String> ofEvent(@PathVariable String eventId) {
        String id = InvalidRequest.at("eventId", () -> Ids.slug("event", eventId));
        long index = entries.indexOf(id).orElseThrow(() -> new NotFound("event", id));
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"" + id + ".tlog-proof\"")
                .body(log.receipt(index).toString());
    }
}
