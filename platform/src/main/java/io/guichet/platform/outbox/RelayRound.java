package io.guichet.platform.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;

/**
 * The events of some documents on their way. All documents go side by side, but the next event of one goes only when the
 * one before has arrived: the producer may give a first event up after its time and still deliver the second, and then
 * a reader would see the end of a thing before its beginning. Mostly each document has one event, and that is one step.
 */
final class RelayRound {

    private final KafkaOperations<String, byte[]> kafka;
    private final BiFunction<String, Document, ProducerRecord<String, byte[]>> toRecord;
    private final List<Load> loads = new ArrayList<>();
    private @Nullable RuntimeException failure;

    RelayRound(
            KafkaOperations<String, byte[]> kafka,
            BiFunction<String, Document, ProducerRecord<String, byte[]>> toRecord) {
        this.kafka = kafka;
        this.toRecord = toRecord;
    }

    /** The events of one document. */
    private final class Load {

        private final String documentId;
        private final Deque<Document> rest;
        private final List<String> arrived = new ArrayList<>();
        private CompletableFuture<?> ack = CompletableFuture.completedFuture(null);

        Load(String documentId, List<Document> entries) {
            this.documentId = documentId;
            List<Document> inOrder = new ArrayList<>(entries);
            inOrder.sort(Comparator.comparing(entry -> entry.getLong("seq")));
            this.rest = new ArrayDeque<>(inOrder);
        }

        boolean isEmpty() {
            return rest.isEmpty();
        }

        void sendFirst() {
            // A broker that was never seen fails at once and not in the future.
            try {
                ack = kafka.send(toRecord.apply(documentId, rest.getFirst()));
            } catch (RuntimeException e) {
                ack = CompletableFuture.failedFuture(e);
            }
        }

        /** @return whether the next one may go */
        boolean settle() {
            try {
                ack.join();
            } catch (CompletionException e) {
                failure = e;
                return false;
            }
            arrived.add(rest.removeFirst().getString("id"));
            return !rest.isEmpty();
        }
    }

    void take(String documentId, List<Document> entries) {
        loads.add(new Load(documentId, entries));
    }

    boolean isEmpty() {
        return loads.isEmpty();
    }

    /** Returns when all has arrived or failed; what stands behind a failed event stays aboard with it. */
    void send() {
        List<Load> going = new ArrayList<>(loads);
        going.removeIf(Load::isEmpty);
        while (!going.isEmpty()) {
            going.forEach(Load::sendFirst);
            kafka.flush();
            going.removeIf(load -> !load.settle());
        }
    }

    /** Event ids by document; a document without any is there too, for its mark has to go. */
    Map<String, List<String>> arrived() {
        Map<String, List<String>> arrived = new HashMap<>();
        loads.forEach(load -> arrived.put(load.documentId, load.arrived));
        return arrived;
    }

    int events() {
        return loads.stream().mapToInt(load -> load.arrived.size()).sum();
    }

    int documents() {
        return loads.size();
    }

    void throwFailure() {
        if (failure != null) throw failure;
    }
}
