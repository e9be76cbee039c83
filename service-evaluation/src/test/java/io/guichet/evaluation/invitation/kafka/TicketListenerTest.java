package io.guichet.evaluation.invitation.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.Contracts;
import io.guichet.evaluation.invitation.InMemoryInvitations;
import io.guichet.evaluation.invitation.InMemoryPads;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InviteCitizen;
import io.guichet.evaluation.invitation.Outcome;
import io.guichet.evaluation.invitation.ServiceEvent;
import io.guichet.evaluation.invitation.TrackingTokenHash;
import io.guichet.platform.inbox.PoisonEvent;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TicketListenerTest {

    private static final String FINISHED = "io.guichet.queue.ticket.finished.v1";
    private static final String SAMPLE = Contracts.event("queue.ticket.finished.v1");
    private static final JsonNode FIELDS = JsonMapper.shared().readTree(SAMPLE);
    private static final String TICKET = field("ticketId");
    private static final String WINDOW = field("windowId");
    private static final Invitation INVITATION = new Invitation(
            new ServiceEvent(
                    TICKET,
                    field("number"),
                    field("hallId"),
                    field("unitId"),
                    field("itemCode"),
                    WINDOW,
                    field("staffId"),
                    Outcome.valueOf(field("outcome")),
                    Instant.parse(field("at"))),
            new TrackingTokenHash(field("trackingTokenHash")));

    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InMemoryPads pads = new InMemoryPads();
    private final TicketListener listener = new TicketListener(new InviteCitizen(invitations, pads));

    /** Reads the producer's own sample. */
    @Test
    void the_end_of_a_service_invites_its_citizen() {
        listener.heard(received(FINISHED, "96", SAMPLE));

        assertThat(invitations.find(TICKET)).contains(INVITATION);
        assertThat(pads.at(WINDOW)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_is_asked(Outcome outcome) {
        listener.heard(received(FINISHED, "96", Contracts.finished(Map.of("outcome", outcome.name()))));

        assertThat(invitations.find(TICKET))
                .map(found -> found.event().outcome())
                .contains(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issued", "called", "recalled", "started", "held", "missed", "cancelled", "renamed"})
    void nothing_else_invites_anybody(String name) {
        listener.heard(received("io.guichet.queue.ticket." + name + ".v1", "96", SAMPLE));

        assertThat(invitations.find(TICKET)).isEmpty();
    }

    @Test
    void repeats_and_disorder_change_nothing() {
        String older = Contracts.finished(Map.of("windowId", "other", "at", "2026-11-23T00:00:00Z"));

        listener.heard(received(FINISHED, "96", SAMPLE));
        listener.heard(received(FINISHED, "96", SAMPLE));
        listener.heard(received("io.guichet.queue.ticket.called.v1", "32", SAMPLE));
        listener.heard(received(FINISHED, "80", older));

        assertThat(invitations.find(TICKET)).contains(INVITATION);
        assertThat(pads.at(WINDOW)).hasSize(1);
        assertThat(pads.at("other")).isEmpty();
    }

    @Test
    void a_field_that_we_do_not_know_is_ignored() {
        listener.heard(received(FINISHED, "96", SAMPLE.replace("{\"ticketId\"", "{\"new\":{\"a\":[1]},\"ticketId\"")));

        assertThat(invitations.find(TICKET)).contains(INVITATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{}",
                "not json",
                "{\"ticketId\":{\"$ne\":1}}",
                "{\"ticketId\":\"x\",\"at\":\"yesterday\"}"
            })
    void what_cannot_be_read_is_poison(String data) {
        assertPoison(received(FINISHED, "96", data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticketId", "number", "windowId", "staffId", "outcome", "at", "trackingTokenHash"})
    void a_missing_field_is_poison(String field) {
        assertPoison(received(FINISHED, "96", SAMPLE.replace("\"" + field + "\"", "\"other\"")));
    }

    @Test
    void a_field_with_another_meaning_is_poison() {
        assertPoison(received(FINISHED, "96", Contracts.finished(Map.of("outcome", "VANISHED"))));
        assertPoison(received(FINISHED, "96", Contracts.finished(Map.of("trackingTokenHash", "short"))));
        assertPoison(received(FINISHED, "96", Contracts.finished(Map.of("windowId", "no window!"))));
        assertPoison(received(FINISHED, "many", SAMPLE));
    }

    private void assertPoison(ConsumerRecord<String, byte[]> received) {
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> listener.heard(received));
        assertThat(invitations.find(TICKET)).isEmpty();
    }

    private static String field(String name) {
        return FIELDS.path(name).asString();
    }

    private static ConsumerRecord<String, byte[]> received(String type, String seq, String data) {
        var received = new ConsumerRecord<>(TicketListener.TOPIC, 0, 0L, TICKET, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        "e-" + seq,
                        "ce_type",
                        type,
                        "ce_source",
                        "/guichet/queue",
                        "ce_subject",
                        TICKET,
                        "ce_seq",
                        seq,
                        "ce_time",
                        "2026-03-02T01:24:00.321Z")
                .forEach((name, value) -> received.headers().add(name, value.getBytes(UTF_8)));
        return received;
    }
}
