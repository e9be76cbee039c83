package io.guichet.queue.callback.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.Aggregates;
import io.guichet.queue.callback.CallbackEventSamples;
import io.guichet.queue.callback.CallbackFixture;
import io.guichet.queue.callback.Callbacks;
import io.guichet.queue.callback.CallbacksContract;
import io.guichet.queue.organisation.mongo.FreshCollections;
import org.junit.jupiter.api.Test;

class MongoCallbacksIT extends CallbacksContract {

    private final Aggregates aggregates = FreshCollections.aggregates("callbacks");
    private final MongoCallbacks callbacks = new MongoCallbacks(aggregates);

    MongoCallbacksIT() {
        callbacks.createIndexes();
    }

    @Override
    protected Callbacks callbacks() {
        return callbacks;
    }

    @Test
    void neither_the_document_nor_its_events_tell_whom_to_call() {
        callbacks.add(CallbackEventSamples.requested());

        String stored = String.valueOf(aggregates.documents().find().first());
        assertThat(stored).contains("queue.callback.requested").doesNotContain("138", "张三", "养老金");
        assertThat(stored).doesNotContain(CallbackFixture.CONTACT.phone());
    }
}
