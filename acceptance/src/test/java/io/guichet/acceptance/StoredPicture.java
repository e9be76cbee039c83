package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.bson.Document;

/**
 * What stands in all databases at one moment, without what moves by itself.
 *
 * @param documents by service and collection
 */
record StoredPicture(Map<String, List<Document>> documents) {

    private static final List<String> SERVICES = List.of("queue", "evaluation", "complaint", "equipment", "audit");

    /** What services keep for themselves: leases, answers to keys, how often a secret was tried, and since when a line stands. */
    private static final Set<String> TECHNICAL = Set.of("leases", "answers", "attempts", "line-watches");

    /**
     * Who reads the ledger is told to the ledger, looks at personal data at once and all others within a minute. Its
     * chains, one for each thing that events are of, still show that nothing else was.
     */
    private static final Set<String> MOVED_BY_READING = Set.of(
            "readings",
            "ledger_batches",
            "ledger_blocks",
            "ledger_entries",
            "ledger_state",
            "ledger_terms",
            "ledger_tiles");

    private static final String CHAIN_OF_A_READING = "guichet.audit.reading|";

    private static final int LOOKS_AT_REST = 6;
    private static final int MOST_LOOKS = 120;

    static StoredPicture of(RunningHall hall) {
        try (var stored = new StoredState(hall.platform().backends())) {
            var all = new TreeMap<String, List<Document>>();
            for (var service : SERVICES) {
                for (var collection : stored.collections(service)) {
                    if (TECHNICAL.contains(collection) || MOVED_BY_READING.contains(collection)) continue;
                    all.put(service + "." + collection, withoutTime(service, stored.documents(service, collection)));
                }
            }
            assertThat(all).containsKeys("queue.tickets", "queue.windows", "evaluation.ratings", "audit.ledger_chains");
            return new StoredPicture(all);
        }
    }

    /** What came before, the first start too, may still be on its way from one service to the others. */
    static StoredPicture atRest(RunningHall hall) throws InterruptedException {
        var looks = 0;
        var same = 0;
        var last = of(hall);
        while (same < LOOKS_AT_REST) {
            assertThat(looks++).as("looks at a hall that does not come to rest").isLessThan(MOST_LOOKS);
            RunningHall.pause(500);
            var now = of(hall);
            same = now.equals(last) ? same + 1 : 0;
            last = now;
        }
        return last;
    }

    /** Names what differs: all of it would be megabytes. */
    void assertSameAs(StoredPicture before) {
        assertThat(documents.keySet()).isEqualTo(before.documents.keySet());
        var soft = new SoftAssertions();
        before.documents.forEach((collection, then) -> {
            var now = documents.getOrDefault(collection, List.of());
            soft.assertThat(minus(now, then))
                    .as("new or changed in " + collection)
                    .isEmpty();
            soft.assertThat(minus(then, now))
                    .as("gone or as it was in " + collection)
                    .isEmpty();
        });
        soft.assertAll();
    }

    private static List<Document> minus(List<Document> documents, List<Document> others) {
        var left = new LinkedHashSet<>(documents);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    /**
     * Cases move by themselves when a limit ends, whatever is sent meanwhile; but none comes or goes. A day of figures that is
     * counted once more is the same day; a meter that its plans have looked at shows what it did.
     */
    private static List<Document> withoutTime(String service, List<Document> documents) {
        documents.removeIf(document -> String.valueOf(document.get("_id")).startsWith(CHAIN_OF_A_READING));
        for (var document : documents) {
            if (document.containsKey("byAll")) document.remove("version");
            if (document.containsKey("changes")) document.remove("changed");
        }
        if (!service.equals("complaint")) return documents;
        return documents.stream()
                .map(document -> new Document("_id", document.get("_id")))
                .toList();
    }
}
