package io.guichet.complaint.rating.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.complaint.Contracts;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFixture;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.Search;
import io.guichet.complaint.rating.FollowRating;
import io.guichet.complaint.rating.InMemoryHeardRatings;
import io.guichet.platform.inbox.PoisonEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Flow 1: a bad rating opens a case. Reads the producer's own sample. */
class RatingListenerTest {

    private static final String SAMPLE = Contracts.event("evaluation.rating.submitted.v1");
    private static final String RATING =
            JsonMapper.shared().readTree(SAMPLE).path("ratingId").asString();

    private final CaseFixture office = new CaseFixture();
    private final RatingListener listener =
            new RatingListener(new FollowRating(new InMemoryHeardRatings(), office.open, office.change, office.time));

    @Test
    void a_bad_rating_is_a_case_waiting_for_a_desk() {
        hear("submitted", 16, 2);

        CaseFile file = theCase();
        assertThat(file.kind()).isEqualTo(Kind.RECTIFICATION);
        assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.subject().ratingId()).isEqualTo(RATING);
        assertThat(file.subject().hallId()).isEqualTo("hall-1");
        assertThat(file.subject().windowId()).isEqualTo("hall-1-w03");
        assertThat(file.subject().staffId()).isEqualTo("s003");
        assertThat(office.files.told()).containsExactly("Received", "Accepted");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 0", "4, 0", "5, 0"})
    void only_the_two_lowest_levels_are_bad(int level, int cases) {
        hear("submitted", 16, level);

        assertThat(all()).hasSize(cases);
    }

    @Test
    void repeats_open_no_second_case() {
        hear("submitted", 16, 1);
        hear("submitted", 16, 1);

        assertThat(all()).hasSize(1);
        assertThat(office.files.told()).containsExactly("Received", "Accepted");
    }

    @Test
    void corrected_to_a_good_one_the_case_is_withdrawn_and_back_it_is_brought_back() {
        hear("submitted", 16, 1);
        hear("corrected", 32, 4);
        assertThat(theCase().state()).isEqualTo(CaseState.CLOSED);
        assertThat(theCase().work().outcome()).isEqualTo(Outcome.WITHDRAWN);

        hear("corrected", 32, 4);
        hear("corrected", 48, 2);
        hear("corrected", 32, 4);

        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(office.files.told()).containsExactly("Received", "Accepted", "Withdrawn", "Reopened");
    }

    @Test
    void corrected_to_a_bad_one_opens_a_case() {
        hear("submitted", 16, 5);
        hear("corrected", 32, 1);

        assertThat(all()).hasSize(1);
    }

    @Test
    void an_excluded_rating_has_no_case_any_more() {
        hear("submitted", 16, 1);
        hear("excluded", 48, 1);
        hear("submitted", 16, 1);

        assertThat(theCase().work().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(theCase().journal().steps().getLast().code()).isEqualTo("EXCLUDED");
    }

    @Test
    void a_bad_rating_heard_after_its_correction_opens_nothing() {
        hear("corrected", 32, 4);
        hear("submitted", 16, 1);

        assertThat(all()).isEmpty();
    }

    /** Any order, any repeats: the same end. */
    @Test
    void disorder_leads_to_the_same_end() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            RatingListenerTest fresh = new RatingListenerTest();
            List<Runnable> events = new ArrayList<>(List.of(
                    () -> fresh.hear("submitted", 16, 1),
                    () -> fresh.hear("corrected", 32, 4),
                    () -> fresh.hear("corrected", 48, 2)));
            events.addAll(List.copyOf(events));
            Collections.shuffle(events, random);
            events.forEach(Runnable::run);

            assertThat(fresh.theCase().state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(fresh.all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flagged", "appealed", "appeal-decided", "rectified", "contact-opened", "renamed"})
    void nothing_else_opens_a_case(String name) {
        hear(name, 16, 1);

        assertThat(all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"ratingId\":\"a b\",\"hallId\":\"h\",\"unitId\":\"u\",\"itemCode\":\"i\",\"windowId\":\"w\",\"staffId\":\"s\",\"level\":1}",
                "{\"ratingId\":\"r\",\"hallId\":\"h\",\"unitId\":\"u\",\"itemCode\":\"i\",\"windowId\":\"w\",\"staffId\":\"s\",\"level\":0}"
            })
    void what_nobody_can_read_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> listener.heard(received("submitted", 16, data)));
        assertThat(all()).isEmpty();
    }

    private void hear(String name, long seq, int level) {
        listener.heard(received(name, seq, Contracts.submitted(Map.of("level", level))));
    }

    private List<CaseFile> all() {
        return office.files.list(new Search(null, null, null, null, null, null, null, false, 0));
    }

    private CaseFile theCase() {
        return office.files.find(FollowRating.caseOf(RATING));
    }

    private static ConsumerRecord<String, byte[]> received(String name, long seq, String data) {
        ConsumerRecord<String, byte[]> received =
                new ConsumerRecord<>(RatingListener.TOPIC, 0, 0, RATING, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        name + seq,
                        "ce_type",
                        "io.guichet.evaluation.rating." + name + ".v1",
                        "ce_source",
                        "/guichet/evaluation",
                        "ce_subject",
                        RATING,
                        "ce_seq",
                        String.valueOf(seq),
                        "ce_time",
                        "2026-11-23T02:10:20.123Z")
                .forEach((header, value) -> received.headers().add(header, value.getBytes(UTF_8)));
        return received;
    }
}
