package io.guichet.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.RunningGateway;
import io.guichet.gateway.StubService.Seen;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a trusted proxy, so that there are addresses. */
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "guichet.gateway.limits.anonymous=1/s burst 12",
            // A careless setting opens no way in.
            "guichet.gateway.calls.headers=Content-Type,X-Client-Hash,x-client-network-staff"
        })
class OriginIT extends RunningGateway {

    private static final String RATINGS = "/api/evaluation/ratings";

    @Test
    void evaluation_learns_that_two_ratings_came_from_one_place_and_not_from_which() throws Exception {
        var first = rated("203.0.113.7");
        var second = rated("203.0.113.7");
        var elsewhere = rated("203.0.113.8");

        assertThat(first.header("X-client-hash"))
                .isNotEmpty()
                .isEqualTo(second.header("X-client-hash"))
                .isNotEqualTo(elsewhere.header("X-client-hash"));
        assertThat(first.headers().toString()).doesNotContain("203.0.113");
    }

    @Test
    void no_other_service_and_no_reading_is_told() throws Exception {
        send(from("/api/queue/tickets", "203.0.113.9").POST(BodyPublishers.ofString("{}")));
        send(from("/api/evaluation/tags", "203.0.113.9"));

        assertThat(queue.last("/api/queue/tickets").header("X-client-hash")).isEmpty();
        assertThat(evaluation.last("/api/evaluation/tags").header("X-client-hash"))
                .isEmpty();
    }

    @Test
    void what_a_client_says_of_itself_is_dropped() throws Exception {
        var honest = rated("203.0.113.10").header("X-client-hash");

        send(from(RATINGS, "203.0.113.10")
                .header("X-Client-Hash", "forged")
                .header("X-Client-Network-Staff", "s001")
                .header("X-Client-Browser-Staff", "s001")
                .POST(BodyPublishers.ofString("{}")));

        var seen = evaluation.last(RATINGS);
        assertThat(seen.header("X-client-hash")).isEqualTo(honest);
        assertThat(seen.header("X-client-network-staff")).isEmpty();
        assertThat(seen.header("X-client-browser-staff")).isEmpty();
    }

    @Test
    void whoever_works_at_the_address_is_told() throws Exception {
        send(from("/api/queue/windows/w/call-next", "203.0.113.11")
                .header("Authorization", "Bearer " + token("s001"))
                .POST(BodyPublishers.noBody()));
        send(from("/api/queue/halls", "203.0.113.12").header("Authorization", "Bearer " + token("kiosk-1")));

        assertThat(rated("203.0.113.11").header("X-client-network-staff")).isEqualTo("s001");
        assertThat(rated("203.0.113.12").header("X-client-network-staff"))
                .as("a kiosk is no person")
                .isEmpty();
    }

    /** A flood from one device is limited, and honest devices go on. */
    @Test
    void a_flood_of_ratings_from_one_place_does_not_keep_another_from_rating() throws Exception {
        var refused = 0;
        for (var i = 0; i < 40; i++) {
            var answer = rate("203.0.113.66");
            if (answer.statusCode() == 429) {
                refused++;
                assertThat(json(answer).path("code").asString()).isEqualTo("too-many-requests");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        }

        assertThat(refused).isGreaterThanOrEqualTo(20);
        assertThat(rate("203.0.113.67").statusCode()).isEqualTo(200);
    }

    private Seen rated(String address) throws Exception {
        assertThat(rate(address).statusCode()).isEqualTo(200);
        return evaluation.last(RATINGS);
    }

    private HttpResponse<String> rate(String address) throws Exception {
        return send(from(RATINGS, address).POST(BodyPublishers.ofString("{}")));
    }

    private HttpRequest.Builder from(String path, String address) {
        return to(path).header("Content-Type", "application/json").header("X-Forwarded-For", address);
    }
}
