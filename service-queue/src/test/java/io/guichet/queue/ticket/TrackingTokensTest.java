package io.guichet.queue.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrackingTokensTest {

    private final TrackingTokens tokens = new TrackingTokens(new byte[32]);

    @Test
    void a_token_follows_from_ticket_and_secret_and_its_hash_tells_it_from_others() {
        String token = tokens.of("ticket-1");

        assertThat(token).hasSize(22).isEqualTo(tokens.of("ticket-1")).isNotEqualTo(tokens.of("ticket-2"));
        assertThat(TrackingTokens.isHashOf(TrackingTokens.hash(token), token)).isTrue();
        assertThat(TrackingTokens.isHashOf(TrackingTokens.hash(token), tokens.of("ticket-2")))
                .isFalse();
    }

    /** The evaluation counts the same digits: its SlipMarksTest has the same two. */
    @Test
    void the_rating_code_follows_from_the_hash_alone() {
        assertThat(TrackingTokens.ratingCode(TrackingTokens.hash("slip-of-ticket-1")))
                .isEqualTo("296793");
        assertThat(TrackingTokens.ratingCode(TrackingTokens.hash("AAAAAAAAAAAAAAAAAAAAAA")))
                .isEqualTo("059026");
    }
}
