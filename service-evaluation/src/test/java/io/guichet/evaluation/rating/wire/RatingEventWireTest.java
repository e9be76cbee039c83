package io.guichet.evaluation.rating.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.Contracts;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.rating.Appeal;
import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rating.ContactPurpose;
import io.guichet.evaluation.rating.Exclusion;
import io.guichet.evaluation.rating.Flag;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.evaluation.rating.Rectification;
import io.guichet.evaluation.rating.RectificationState;
import io.guichet.evaluation.rating.Ruling;
import io.guichet.evaluation.rating.SealedText;
import io.guichet.evaluation.rating.Version;
import io.guichet.evaluation.tag.Level;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class RatingEventWireTest {

    private static final Rating RATING = RatingFixture.submitted(InvitationFixture.of(
                    "01981d7e-8a00-7c3f-9a51-3f0d5c2b1a10", "hall-1-w03", InvitationFixture.FINISHED_AT))
            .after();
    private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");

    /** Each with the name of its sample. */
    private static final Map<String, RatingEvent> EVENTS = Map.of(
            "submitted", new RatingEvent.Submitted(RATING, RATING.submittedAt()),
            "corrected", new RatingEvent.Corrected(corrected(), RATING.choice(), AT),
            "flagged", new RatingEvent.Flagged(RATING, Flag.TOO_FAST, AT),
            "flag-decided", new RatingEvent.FlagDecided(RATING, Flag.TOO_FAST, ruling(false), AT),
            "appealed", new RatingEvent.Appealed(RATING, new Appeal("s003", secret(), AT, null), AT),
            "appeal-decided", new RatingEvent.AppealDecided(RATING, ruling(true), AT),
            "excluded", new RatingEvent.Excluded(RATING, new Exclusion(Exclusion.Cause.APPEAL, "i001", AT), AT),
            "contact-opened", new RatingEvent.ContactOpened(RATING, "m001", ContactPurpose.VERIFICATION, AT),
            "rectification-moved",
                    new RatingEvent.RectificationMoved(
                            moved(contacted(), verified()), Instant.parse("2026-11-23T05:00:01Z")),
            "rectified",
                    new RatingEvent.Rectified(
                            moved(contacted(), verified(), rectified()), Instant.parse("2026-11-24T02:00:01Z")));

    @ParameterizedTest
    @MethodSource("names")
    void an_event_is_written_as_its_sample_says(String name) {
        WireEvent wire = RatingEventWire.of(event(name));

        assertThat(wire.type()).isEqualTo("io.guichet.evaluation.rating." + name + ".v1");
        assertThat(wire.address()).isNull();
        assertThat(JsonMapper.builder().build().writeValueAsString(wire.data()))
                .isEqualTo(Contracts.event("evaluation.rating." + name + ".v1"));
    }

    /** Words, reasons and numbers stay where they are. */
    @ParameterizedTest
    @MethodSource("names")
    void no_event_tells_what_people_wrote(String name) {
        String data = JsonMapper.builder()
                .build()
                .writeValueAsString(RatingEventWire.of(event(name)).data());

        assertThat(data).doesNotContain("ciphertext", "secret", "phone", RatingFixture.WORDS, "138");
    }

    /** A new event does not pass without its sample. */
    @Test
    void every_event_has_its_sample() {
        assertThat(EVENTS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(RatingEvent.class.getPermittedSubclasses()));
    }

    private static RatingEvent event(String name) {
        return Objects.requireNonNull(EVENTS.get(name));
    }

    private static Stream<String> names() {
        return EVENTS.keySet().stream().sorted();
    }

    private static Ruling ruling(boolean exclude) {
        return new Ruling(exclude, "i001", secret(), AT);
    }

    private static SealedText secret() {
        return new SealedText("secret");
    }

    private static Rating corrected() {
        Version better =
                new Version(RatingFixture.TAGS.choose(Level.of(4), List.of("few-documents")), null, AT, "again");
        return with(List.of(RATING.versions().getFirst(), better), Rectification.NONE);
    }

    private static Rating moved(CaseNews... news) {
        return with(RATING.versions(), new Rectification(List.of(news)));
    }

    private static Rating with(List<Version> versions, Rectification rectification) {
        return new Rating(
                RATING.id(),
                RATING.subject(),
                RATING.finishedAt(),
                versions,
                RATING.channel(),
                RATING.submittedAt(),
                RATING.contact(),
                RATING.origin(),
                RATING.review(),
                rectification,
                2);
    }

    private static CaseNews contacted() {
        return news(RectificationState.CONTACTED, "2026-11-23T04:00:00Z", null);
    }

    private static CaseNews verified() {
        return news(RectificationState.VERIFIED, "2026-11-23T05:00:00Z", null);
    }

    private static CaseNews rectified() {
        return news(RectificationState.RECTIFIED, "2026-11-24T02:00:00Z", Instant.parse("2026-11-30T16:00:00Z"));
    }

    private static CaseNews news(RectificationState step, String at, @Nullable Instant dueAt) {
        return new CaseNews("case-7", step, Instant.parse(at), true, dueAt, null, null);
    }
}
