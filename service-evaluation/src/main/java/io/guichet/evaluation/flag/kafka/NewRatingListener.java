package io.guichet.evaluation.flag.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.evaluation.flag.RaiseFlags;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Our own events, so that each rating is looked at for certain, a crash right after it was kept included, and the citizen
 * does not wait for it.
 */
public final class NewRatingListener {

    private static final String SUBMITTED = "io.guichet.evaluation.rating.submitted.v1";
    private static final String CORRECTED = "io.guichet.evaluation.rating.corrected.v1";

    private final RaiseFlags raiseFlags;

    public NewRatingListener(RaiseFlags raiseFlags) {
        this.raiseFlags = raiseFlags;
    }

    @KafkaListener(topics = "guichet.evaluation.rating", groupId = "guichet-evaluation-flags")
    void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (event.type().equals(SUBMITTED) || event.type().equals(CORRECTED)) {
            raiseFlags.around(event.as(NewRating.class).ratingId());
        }
    }

    /** What we read of it; the rest is looked up. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NewRating(String ratingId) {

        NewRating {
            Ids.slug("ratingId", ratingId);
        }
    }
}
