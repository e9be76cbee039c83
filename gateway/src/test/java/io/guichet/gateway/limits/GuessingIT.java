package io.guichet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "guichet.gateway.limits.sign-in=0.001/s burst 4")
class GuessingIT extends RunningGateway {

    @Test
    void guessing_secrets_has_an_end_on_every_way_in() throws Exception {
        for (var i = 0; i < 4; i++) {
            assertThat(askForToken("kiosk-1", "guess" + i).statusCode()).isEqualTo(401);
        }

        var refused = askForToken("kiosk-1", "open+sesame");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(refused).path("code").asString()).isEqualTo("too-many-requests");
        assertThat(post("/session/device", "{\"clientId\":\"kiosk-1\",\"clientSecret\":\"x\"}")
                        .statusCode())
                .isEqualTo(429);
        assertThat(get("/api/queue/halls").statusCode()).isEqualTo(200);
    }
}
