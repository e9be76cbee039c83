package io.guichet.evaluation.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.rating.ContactPurpose;
import io.guichet.evaluation.rating.InMemoryRatings;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.evaluation.rating.RatingRefusal;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import org.junit.jupiter.api.Test;

class OpenContactTest {

    private final InMemoryRatings ratings = new InMemoryRatings();
    private final Rating rating =
            RatingFixture.submitted(InvitationFixture.any()).after();
    private final OpenContact openContact =
            new OpenContact(ratings, RatingFixture.SEALING, new TurnableClock(RatingFixture.SUBMITTED_AT));

    @Test
    void whoever_looks_is_known_each_time() {
        ratings.add(Change.none(rating));

        assertThat(openContact.open(rating.id(), "m001", ContactPurpose.CALL_BACK))
                .isEqualTo(RatingFixture.CONTACT);
        openContact.open(rating.id(), "m001", ContactPurpose.COMPLAINT);

        assertThat(ratings.events())
                .extracting(event -> ((RatingEvent.ContactOpened) event).purpose())
                .containsExactly(ContactPurpose.CALL_BACK, ContactPurpose.COMPLAINT);
        assertThat(ratings.events().toString()).doesNotContain("李四", "138");
    }

    @Test
    void the_rated_person_sees_nothing_and_leaves_no_trace_of_having_seen() {
        ratings.add(Change.none(rating));

        assertThatExceptionOfType(RatingRefusal.OwnCase.class)
                .isThrownBy(() -> openContact.open(rating.id(), "s003", ContactPurpose.CALL_BACK));
        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void who_left_no_number_is_not_reached() {
        Rating bare = RatingFixture.bare(InvitationFixture.any()).after();
        ratings.add(Change.none(bare));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> openContact.open(bare.id(), "m001", ContactPurpose.CALL_BACK));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> openContact.open(Ids.next(), "m001", ContactPurpose.CALL_BACK));
        assertThat(ratings.events()).isEmpty();
    }
}
