package io.guichet.audit.security;

import static io.guichet.audit.security.SecurityReportFixture.FROM;
import static io.guichet.audit.security.SecurityReportFixture.TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.audit.Contracts;
import io.guichet.audit.security.SecurityReport.Guessed;
import io.guichet.audit.security.SecurityReport.Line;
import io.guichet.audit.security.SecurityReport.Person;
import io.guichet.audit.security.SecurityReport.Section;
import io.guichet.audit.security.SecurityReport.Topic;
import org.junit.jupiter.api.Test;

/** S7: regular security audits. */
class WriteSecurityReportTest {

    private final SecurityReportFixture fixture = new SecurityReportFixture();

    @Test
    void who_looked_at_personal_data_is_named_and_not_whom_it_is_about() {
        fixture.sample("complaint.personal-data.accessed");
        fixture.sample("evaluation.rating.contact-opened");
        fixture.sample("queue.callback.contact-opened");
        fixture.sample("queue.callback.contact-opened");
        fixture.sample("queue.ticket.called");

        SecurityReport report = report();

        assertThat(section(report, Topic.PERSONAL_DATA).lines())
                .extracting(Line::who)
                .containsExactly("m1", "m1", "m001", "c001");
        assertThat(section(report, Topic.PERSONAL_DATA).lines().getLast())
                .isEqualTo(new Line(
                        0,
                        FROM.plusSeconds(3600),
                        "complaint.personal-data.accessed",
                        "c001",
                        "hall-1",
                        "subject-0",
                        "CALL_BACK"));
        assertThat(report.people()).containsExactly(new Person("m1", 2), new Person("c001", 1), new Person("m001", 1));
        assertThat(report.size()).isEqualTo(5);
    }

    @Test
    void readers_rights_and_second_sessions_are_in_it() {
        fixture.sample("audit.reading.noted");
        fixture.sample("queue.organisation.staff-defined");
        fixture.sample("audit.qualification.granted");
        fixture.sample("queue.window.second-session-refused");

        SecurityReport report = report();

        assertThat(section(report, Topic.READINGS).lines()).hasSize(1);
        assertThat(section(report, Topic.RIGHTS).lines()).hasSize(2);
        assertThat(section(report, Topic.DOUBLE_SESSIONS).lines()).hasSize(1);
        assertThat(section(report, Topic.PERSONAL_DATA).lines()).isEmpty();
    }

    @Test
    void what_is_missing_from_the_log_is_in_it() {
        fixture.log.append("queue.ticket.called", "t", 16, "{}");
        fixture.log.append("queue.ticket.missed", "t", 65, "{}");
        fixture.log.append("queue.ticket.called", "u", 16, "garbage");

        SecurityReport report = write("2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z");

        assertThat(section(report, Topic.GAPS).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).isEqualTo("sequence-gap"));
        assertThat(section(report, Topic.REJECTED).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).isNotEmpty());
    }

    @Test
    void failed_sign_ins_are_counted_by_whose_they_were_and_by_nobodys() {
        fixture.sample("identity.sign-in.failed");
        fixture.sample("identity.sign-in.failed");
        fixture.sample("identity.sign-in.blocked");
        fixture.log.append(
                "identity.sign-in.failed",
                "unknown",
                16,
                Contracts.event("identity.sign-in.failed.v1").replace("\"s001\"", "null"));

        SecurityReport report = report();

        assertThat(section(report, Topic.FAILED_SIGN_INS).lines())
                .extracting(Line::name, Line::who, Line::detail)
                .containsExactly(
                        tuple("identity.sign-in.failed", null, "PASSWORD"),
                        tuple("identity.sign-in.blocked", "s001", "PASSWORD"),
                        tuple("identity.sign-in.failed", "s001", "PASSWORD"),
                        tuple("identity.sign-in.failed", "s001", "PASSWORD"));
        assertThat(report.guessed()).containsExactly(new Guessed("s001", 2), new Guessed(null, 1));
        assertThat(report.notCovered()).isEmpty();
    }

    @Test
    void a_changed_role_is_in_it_with_what_was_before() {
        fixture.sample("identity.role.changed");
        fixture.sample("identity.role.granted");
        fixture.sample("identity.role.withdrawn");
        fixture.sample("identity.role.noted");

        SecurityReport report = report();

        assertThat(section(report, Topic.ROLE_CHANGES).lines())
                .extracting(Line::who, Line::detail)
                .containsExactly(
                        tuple(null, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                        tuple("m001", "STAFF,SUPERVISOR@hall-1"),
                        tuple("s001", "STAFF@hall-1/social-insurance"),
                        tuple(
                                "pad-w01",
                                "PAD@hall-1/social-insurance/hall-1-w01 → PAD@hall-1/social-insurance/hall-1-w02"));
        assertThat(section(report, Topic.ROLE_CHANGES).lines().getLast().hallId())
                .isEqualTo("hall-1");
    }

    /** Of a provider elsewhere nothing comes, and no sign-in is no proof that none failed. */
    @Test
    void what_it_cannot_know_it_says() {
        fixture.sample("queue.ticket.called");

        assertThat(report().notCovered())
                .extracting(SecurityReport.NotCovered::what)
                .containsExactly("failed-logins", "role-changes");
    }

    @Test
    void one_event_of_identity_at_any_time_shows_that_they_are_told() {
        fixture.sample("identity.role.noted");

        assertThat(write("2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z").notCovered())
                .isEmpty();
    }

    @Test
    void a_span_has_a_first_and_no_last_instant() {
        fixture.sample("complaint.personal-data.accessed");

        assertThat(section(write("2026-11-23T01:00:00Z", "2026-11-23T01:00:01Z"), Topic.PERSONAL_DATA)
                        .lines())
                .hasSize(1);
        assertThat(section(write("2026-11-23T00:00:00Z", "2026-11-23T01:00:00Z"), Topic.PERSONAL_DATA)
                        .lines())
                .isEmpty();
    }

    @Test
    void too_many_lines_are_told_of() {
        for (int i = 0; i < SecurityReport.MOST; i++) fixture.sample("queue.organisation.staff-defined");
        assertThat(section(report(), Topic.RIGHTS).isWhole()).isTrue();
        fixture.sample("queue.organisation.staff-defined");

        Section rights = section(report(), Topic.RIGHTS);

        assertThat(rights.isWhole()).isFalse();
        assertThat(rights.count()).isEqualTo(SecurityReport.MOST + 1L);
        assertThat(rights.lines()).hasSize(SecurityReport.MOST);
    }

    /** Who looked often is whom the audit asks for: the list may end, the count may not. */
    @Test
    void people_are_counted_beyond_what_is_listed() {
        for (int i = 0; i <= 2 * SecurityReport.MOST; i++) fixture.sample("complaint.personal-data.accessed");
        for (int i = 0; i <= SecurityReport.MOST; i++) fixture.sample("identity.sign-in.failed");

        SecurityReport report = report();

        assertThat(report.people()).containsExactly(new Person("c001", 2L * SecurityReport.MOST + 1));
        assertThat(report.guessed()).containsExactly(new Guessed("s001", SecurityReport.MOST + 1L));
        assertThat(section(report, Topic.PERSONAL_DATA).count()).isEqualTo(2L * SecurityReport.MOST + 1);
        assertThat(section(report, Topic.PERSONAL_DATA).lines()).hasSize(SecurityReport.MOST);
    }

    private SecurityReport report() {
        return fixture.write().write(FROM, TO);
    }

    private SecurityReport write(String from, String to) {
        return fixture.write().write(java.time.Instant.parse(from), java.time.Instant.parse(to));
    }

    private static Section section(SecurityReport report, Topic topic) {
        return report.sections().stream()
                .filter(section -> section.topic() == topic)
                .findFirst()
                .orElseThrow();
    }
}
