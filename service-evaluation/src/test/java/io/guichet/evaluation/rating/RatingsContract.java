package io.guichet.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of ratings promises. */
public abstract class RatingsContract {

    private final Invitation invitation = InvitationFixture.any();
    private final String ticketId = invitation.event().ticketId();

    protected abstract Ratings ratings();

    @Test
    void a_rating_is_found_as_it_was_added() {
        Rating full = RatingFixture.submitted(invitation).after();
        Rating bare = RatingFixture.bare(InvitationFixture.any()).after();

        assertThat(ratings().add(Change.none(full))).isTrue();
        assertThat(ratings().add(Change.none(bare))).isTrue();

        assertThat(ratings().find(full.id())).contains(full);
        assertThat(ratings().find(bare.id())).contains(bare);
    }

    @Test
    void an_unknown_rating_is_not_found() {
        assertThat(ratings().find(Ids.next())).isEmpty();
    }

    @Test
    void the_second_rating_of_a_ticket_changes_nothing() {
        Rating first = RatingFixture.submitted(invitation).after();

        assertThat(ratings().add(RatingFixture.submitted(invitation).map(any -> first)))
                .isTrue();
        assertThat(ratings().add(RatingFixture.bare(invitation))).isFalse();

        assertThat(ratings().find(ticketId)).contains(first);
    }

    @Test
    void of_the_tickets_asked_for_those_with_a_rating_are_told() {
        String unrated = Ids.next();
        ratings().add(RatingFixture.submitted(invitation));
        ratings().add(RatingFixture.bare(InvitationFixture.any()));

        assertThat(ratings().rated(List.of(ticketId, unrated))).containsExactly(ticketId);
        assertThat(ratings().rated(List.of())).isEmpty();
    }

    @Test
    void of_32_at_once_one_is_kept() throws Exception {
        List<Callable<Boolean>> taps = IntStream.range(0, 32)
                .<Callable<Boolean>>mapToObj(tap -> () -> ratings().add(RatingFixture.submitted(invitation)))
                .toList();

        int kept = 0;
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<Boolean> tap : threads.invokeAll(taps)) kept += tap.get() ? 1 : 0;
        }

        assertThat(kept).isEqualTo(1);
    }
}
