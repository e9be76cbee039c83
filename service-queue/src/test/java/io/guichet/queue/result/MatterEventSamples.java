package io.guichet.queue.result;

import static io.guichet.queue.result.MatterFixture.DUE;
import static io.guichet.queue.result.MatterFixture.NINE;

import java.time.Duration;
import java.util.stream.Stream;

/** One of each event, made by the commands themselves. */
public final class MatterEventSamples {

    private MatterEventSamples() {}

    public static Stream<MatterEvent> all() {
        Matter matter = MatterFixture.opened("ticket-1");
        return Stream.of(
                        matter.open(),
                        matter.tell(
                                Result.GRANTED, ToldHow.PHONE, "s2", new Moment(DUE, NINE.plus(Duration.ofDays(7)))),
                        matter.noteOverdue(new Moment(DUE.plusDays(1), NINE.plus(Duration.ofDays(8)))))
                .map(change -> change.events().getFirst());
    }
}
