package io.guichet.audit.handbook.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.handbook.HandbookFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S1, S8. */
class HandbookControllerTest {

    private static final String EDITION =
            "{\"sections\":[{\"code\":\"a\",\"category\":\"PHONE\",\"title\":{\"zh\":\"题\",\"en\":\"T\"},\"body\":{\"zh\":\"文\",\"en\":\"B\"}}]}";

    private final HttpSlice http =
            HttpSlice.of(List.of(new HandbookProblems()), new HandbookController(new HandbookFixture().handbook));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void read_search_publish_acknowledge() throws Exception {
        http.as("s1", "hall-1", Role.STAFF);
        assertThat(http.get("/handbook?q=微笑").is(200).json().get("edition").asInt())
                .isEqualTo(1);
        http.post("/handbook/editions/1/acknowledgement", null).is(200);
        http.as("a1", null, Role.AUDIT_ADMIN)
                .post("/handbook/editions", EDITION)
                .is(201);
        http.as("s1", "hall-1", Role.STAFF)
                .post("/handbook/editions/1/acknowledgement", null)
                .isProblem(409, "edition-not-current");
        http.post("/handbook/editions/2/acknowledgement", null).is(200);
        var people = http.as("m1", "hall-1", Role.SUPERVISOR)
                .get("/handbook/editions/2/acknowledgements?hall=hall-1")
                .is(200)
                .json()
                .get("people");
        assertThat(people.get(0).get("at").isNull()).isFalse();
        assertThat(people.get(1).get("at").isNull()).isTrue();
    }

    @Test
    void what_makes_no_edition_is_refused() throws Exception {
        http.as("a1", null, Role.AUDIT_ADMIN);
        http.post("/handbook/editions", "{\"sections\":[]}").isInvalidAt("/sections");
        http.post("/handbook/editions", EDITION.replace("PHONE", "phone")).isInvalidAt("/sections/0");
        http.get("/handbook/editions/9").isProblem(404, "not-found");
        http.get("/handbook/editions/x").isInvalidAt("number");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .get("/handbook/editions/1/acknowledgements?hall=hall-1")
                .isProblem(403, "forbidden");
    }
}
