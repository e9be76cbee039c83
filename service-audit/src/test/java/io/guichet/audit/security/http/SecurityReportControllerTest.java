package io.guichet.audit.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.reading.Reading;
import io.guichet.audit.security.SecurityReportFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S7. */
class SecurityReportControllerTest {

    private static final String DAY = "/security-report?from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z";

    private final SecurityReportFixture fixture = new SecurityReportFixture();

    @AfterEach
    void nobody() {
        http().asAnybody();
    }

    @Test
    void who_reads_it_is_noted_before_looks_are_shown() throws Exception {
        fixture.sample("complaint.personal-data.accessed");
        fixture.sample("queue.organisation.staff-defined");

        JsonNode report = http().get(DAY).is(200).json();

        assertThat(report.at("/sections/0/topic").asString()).isEqualTo("PERSONAL_DATA");
        assertThat(report.at("/sections/0/lines/0/who").asString()).isEqualTo("c001");
        assertThat(report.at("/people/0/looks").asLong()).isEqualTo(1);
        assertThat(report.at("/notCovered/0/what").asString()).isEqualTo("failed-logins");
        assertThat(fixture.read).singleElement().satisfies(reading -> {
            assertThat(reading.reader()).isEqualTo("sec1");
            assertThat(reading.way()).isEqualTo(Reading.Way.REPORT);
            assertThat(reading.isPersonal()).isTrue();
        });
        fixture.noteReading.tell();
        assertThat(fixture.read).hasSize(2);
    }

    @Test
    void a_wrong_span_is_named() throws Exception {
        HttpSlice http = http();
        http.get("/security-report?from=yesterday&to=2026-11-24T00:00:00Z").isInvalidAt("from");
        http.get("/security-report?from=2026-11-24T00:00:00Z&to=2026-11-24T00:00:00Z")
                .isInvalidAt("to");
        http.get("/security-report?from=2026-11-24T00:00:00Z&to=2027-02-25T00:00:01Z")
                .isInvalidAt("to");
        http.get("/security-report?from=1999-01-01T00:00:00Z&to=1999-01-02T00:00:00Z")
                .isInvalidAt("from");
        http.get("/security-report").isProblem(400, "invalid-request");
    }

    private HttpSlice http() {
        return HttpSlice.of(List.of(), new SecurityReportController(fixture.write(), fixture.noteReading))
                .as("sec1", null, Role.SECURITY_ADMIN);
    }
}
