package io.guichet.evaluation.rectification.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rating.InMemoryRatings;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.evaluation.rating.Rectification;
import io.guichet.evaluation.rating.RectificationState;
import io.guichet.evaluation.rectification.HearCase;
import io.guichet.evaluation.rectification.InMemoryUnclaimedNews;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseListenerTest {

    private final InMemoryRatings ratings = new InMemoryRatings();
    private final InMemoryUnclaimedNews unclaimed = new InMemoryUnclaimedNews();
    private final HearCase hearCase =
            new HearCase(ratings, unclaimed, new TurnableClock(Instant.parse("2026-11-25T01:00:00Z")));
    private final CaseListener listener = new CaseListener(hearCase);
    private final Rating rating =
            RatingFixture.submitted(InvitationFixture.any()).after();

    private final List<ConsumerRecord<String, byte[]>> life = List.of(
            step("contacted", 1, "\"reached\":true"),
            step("verified", 2, "\"upheld\":true"),
            step("rectified", 3, "\"accepted\":false,\"dueAt\":\"2026-11-30T16:00:00Z\""),
            step("rectified", 4, "\"accepted\":true,\"dueAt\":\"2026-11-30T16:00:00Z\""),
            step("answered", 5, "\"extra\":1"),
            step("called-back", 6, "\"reached\":true,\"satisfied\":\"BASICALLY\""),
            step("closed", 7, "\"outcome\":\"UPHELD\""));

    @BeforeEach
    void there_is_a_bad_rating() {
        ratings.add(Change.none(rating));
    }

    @Test
    void a_case_is_followed_from_the_first_call_to_the_end() {
        life.forEach(listener::heard);

        Rectification rectification = kept().rectification();
        assertThat(rectification.state()).isEqualTo(RectificationState.CLOSED);
        assertThat(rectification.history()).hasSize(7);
        assertThat(rectification.dueAt()).isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(rectification.satisfied()).contains(CaseNews.Satisfied.BASICALLY);
        assertThat(kept().isExcluded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void duplicates_and_disorder_lead_to_the_same_end(long seed) {
        List<ConsumerRecord<String, byte[]>> shuffled = new ArrayList<>(life);
        shuffled.addAll(life);
        Collections.shuffle(shuffled, new Random(seed));

        shuffled.forEach(listener::heard);

        assertThat(kept().rectification().state()).isEqualTo(RectificationState.CLOSED);
        assertThat(kept().rectification().history()).hasSize(7);
        assertThat(ratings.events())
                .filteredOn(event -> event instanceof RatingEvent.RectificationMoved)
                .hasSize(7);
        assertThat(ratings.events())
                .filteredOn(event -> event instanceof RatingEvent.Rectified)
                .hasSize(1);
    }

    @Test
    void what_was_found_untrue_is_excluded() {
        listener.heard(step("closed", 7, "\"outcome\":\"UNTRUE\""));

        assertThat(kept().isExcluded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED, verified, upheld", "CONTACTED, contacted, reached"})
    void what_a_step_found_is_kept_with_it(RectificationState state, String name, String field) {
        listener.heard(step(name, 1, "\"" + field + "\":false"));

        CaseNews news = kept().rectification().history().getFirst();
        assertThat(news.step()).isEqualTo(state);
        assertThat(news.done()).isFalse();
    }

    @Test
    void other_kinds_of_case_and_other_news_matter_nothing() {
        listener.heard(event(
                "contacted",
                Ids.next(),
                "{\"caseId\":\"c\",\"kind\":\"COMPLAINT\",\"ratingId\":\"" + rating.id()
                        + "\",\"at\":\"2026-11-23T03:00:00Z\",\"reached\":true}"));
        listener.heard(event(
                "contacted",
                Ids.next(),
                "{\"caseId\":\"c\",\"kind\":\"RECTIFICATION\",\"at\":\"2026-11-23T03:00:00Z\",\"reached\":true}"));
        listener.heard(step("assigned", 1, "\"x\":1"));
        listener.heard(step("overdue", 1, "\"x\":1"));

        assertThat(ratings.events()).isEmpty();
        assertThat(unclaimed.some(9)).isEmpty();
    }

    @Test
    void news_of_a_rating_nobody_knows_is_kept_until_it_comes() {
        Rating late = RatingFixture.submitted(InvitationFixture.any()).after();
        ConsumerRecord<String, byte[]> early = event("answered", late.id(), data(late.id(), 5, "\"x\":1"));
        listener.heard(early);
        listener.heard(early);
        hearCase.claim();
        assertThat(unclaimed.some(9)).hasSize(1);

        ratings.add(Change.none(late));
        hearCase.claim();
        hearCase.claim();

        assertThat(unclaimed.some(9)).isEmpty();
        assertThat(ratings.find(late.id()).orElseThrow().rectification().state())
                .isEqualTo(RectificationState.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contacted | \"x\":1",
                "verified | \"x\":1",
                "rectified | \"dueAt\":\"2026-11-30T16:00:00Z\"",
                "called-back | \"satisfied\":\"YES\"",
                "closed | \"x\":1",
                "closed | \"outcome\":\"PERHAPS\"",
                "rectified | \"accepted\":\"maybe\""
            })
    void what_nobody_can_read_is_put_aside(String name, String fields) {
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> listener.heard(step(name, 1, fields)));
        assertThat(ratings.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "{\"caseId\":\"$x\"}"})
    void nor_is_what_is_no_case(String data) {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.heard(event("contacted", Ids.next(), data)));
    }

    private Rating kept() {
        return ratings.find(rating.id()).orElseThrow();
    }

    private ConsumerRecord<String, byte[]> step(String name, int hour, String fields) {
        return event(name, Ids.next(), data(rating.id(), hour, fields));
    }

    private static String data(String ratingId, int hour, String fields) {
        return "{\"caseId\":\"case-7\",\"kind\":\"RECTIFICATION\",\"ratingId\":\"%s\",\"hallId\":\"hall-1\",\"at\":\"2026-11-23T0%d:00:00.123456Z\",%s}"
                .formatted(ratingId, hour, fields);
    }

    private static ConsumerRecord<String, byte[]> event(String name, String id, String data) {
        var received = new ConsumerRecord<>("guichet.complaint.case", 0, 0, "case-7", data.getBytes(UTF_8));
        Map.of(
                        "ce_id", id,
                        "ce_type", "io.guichet.complaint.case." + name + ".v1",
                        "ce_source", "/guichet/complaint",
                        "ce_subject", "case-7",
                        "ce_seq", "96",
                        "ce_time", "2026-11-23T03:00:00Z")
                .forEach((header, value) -> received.headers().add(header, value.getBytes(UTF_8)));
        return received;
    }
}
