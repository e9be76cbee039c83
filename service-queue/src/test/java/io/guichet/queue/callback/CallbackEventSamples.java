package io.guichet.queue.callback;

import static io.guichet.queue.callback.CallbackFixture.NINE;
import static io.guichet.queue.callback.CallbackFixture.NOON;
import static io.guichet.queue.callback.CallbackFixture.OWN;
import static io.guichet.queue.callback.CallbackFixture.SUPERVISOR;

import io.guichet.platform.domain.Change;
import java.util.stream.Stream;

/** One of each event, made by the commands themselves. */
public final class CallbackEventSamples {

    private CallbackEventSamples() {}

    public static Stream<CallbackEvent> all() {
        Callback callback = CallbackFixture.requested("callback-1");
        Done done = new Done(CallOutcome.REACHED, "s1", NINE.plusSeconds(3600), "张三说明天来");
        return Stream.of(
                        requested(),
                        callback.openContact(SUPERVISOR, ContactPurpose.CALL_BACK, "k", NINE.plusSeconds(600)),
                        callback.finish(OWN, done, "k"),
                        callback.noteOverdue(NOON.plusSeconds(30)))
                .map(change -> change.events().getFirst());
    }

    public static Change<Callback, CallbackEvent> requested() {
        return CallbackFixture.requested("callback-1").request();
    }
}
