package io.guichet.audit.finding.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.Contracts;
import io.guichet.audit.Heard;
import io.guichet.audit.finding.FindingFixture;
import io.guichet.audit.inspection.InspectionFixture;
import io.guichet.platform.inbox.PoisonEvent;
import org.junit.jupiter.api.Test;

/** W10. */
class PublicationListenerTest {

    private static final String PUBLISHED = "io.guichet.audit.inspection.published.v1";

    private final FindingFixture fixture = new FindingFixture();
    private final PublicationListener listener = new PublicationListener(fixture.follow);

    @Test
    void a_publication_makes_findings_and_a_repeat_none() {
        fixture.inspections.published(false, InspectionFixture.noted("s1", null));
        String sample = Contracts.event("audit.inspection.published.v1");
        listener.heard(Heard.record("i", PUBLISHED, 16, sample));
        listener.heard(Heard.record("i", PUBLISHED, 16, sample));

        assertThat(fixture.all()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_or_is_not_here_is_put_aside_and_all_else_is_left_alone() {
        for (String data : new String[] {"{}", "[]", "{\"inspectionId\":\"none\"}"}) {
            assertThatExceptionOfType(PoisonEvent.class)
                    .isThrownBy(() -> listener.heard(Heard.record("i", PUBLISHED, 16, data)));
        }
        listener.heard(Heard.record("i", "io.guichet.audit.inspection.visited.v1", 16, "{}"));
        assertThat(fixture.all()).isEmpty();
    }
}
