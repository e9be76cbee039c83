package io.guichet.queue.callback;

import io.guichet.platform.personal.Sealing;
import io.guichet.queue.organisation.HallFixture;
import java.time.Duration;
import java.time.Instant;

/** Callbacks of hall-2, promised by s1 at nine, due at noon. */
public final class CallbackFixture {

    public static final Instant NINE = HallFixture.NINE;
    public static final Instant NOON = HallFixture.at("12:00");
    public static final Clerk OWN = new Clerk("s1", false);
    public static final Clerk OTHER = new Clerk("s2", false);
    public static final Clerk SUPERVISOR = new Clerk("m1", true);
    public static final Sealing SEALING = new Sealing(new byte[32]);
    public static final Contact CONTACT = new Contact("张三", "138 0000 0000", "养老金何时到账？");

    private CallbackFixture() {}

    public static Callback requested(String id) {
        return dueAt(id, NOON);
    }

    public static Callback dueAt(String id, Instant due) {
        return new Callback(
                id,
                "hall-2",
                "unit-1",
                "pension",
                "ticket-1",
                "s1",
                SealedContact.of(CONTACT, SEALING, id),
                NINE,
                new Due(due, false),
                null,
                null,
                "request of " + id,
                0);
    }

    public static Done reached() {
        return new Done(CallOutcome.REACHED, "s1", NINE.plus(Duration.ofHours(1)), null);
    }
}
