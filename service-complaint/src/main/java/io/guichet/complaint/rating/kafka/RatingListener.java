package io.guichet.complaint.rating.kafka;

import io.guichet.complaint.rating.FollowRating;
import io.guichet.complaint.rating.HeardRating;
import io.guichet.platform.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Of all that happens to ratings: that one is given, corrected, or does not count. */
public final class RatingListener {

    public static final String TOPIC = "guichet.evaluation.rating";

    private static final String SUBMITTED = "io.guichet.evaluation.rating.submitted.v1";
    private static final String CORRECTED = "io.guichet.evaluation.rating.corrected.v1";
    private static final String EXCLUDED = "io.guichet.evaluation.rating.excluded.v1";

    private final FollowRating follow;

    public RatingListener(FollowRating follow) {
        this.follow = follow;
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet-complaint")
    void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        boolean excluded = event.type().equals(EXCLUDED);
        if (!excluded && !event.type().equals(SUBMITTED) && !event.type().equals(CORRECTED)) return;
        HeardRating heard = event.as(RatingTold.class).toHeard(event.seq(), excluded);
        // Most ratings are good from the start and stay so: nothing to remember.
        if (event.type().equals(SUBMITTED) && !heard.isBad()) return;
        follow.follow(heard);
    }
}
