package io.guichet.evaluation.rating;

import static io.guichet.evaluation.rating.RatingFixture.SUBMITTED_AT;
import static io.guichet.evaluation.rating.RatingFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.tag.Choice;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTest {

    private static final Instant LATER = SUBMITTED_AT.plusSeconds(60);
    private static final Instant END = SUBMITTED_AT.plusSeconds(3600);
    private static final String RATED = "s003";

    private final Rating bad = RatingFixture.submitted(InvitationFixture.any()).after();
    private final Rating good = RatingFixture.bare(InvitationFixture.any()).after();

    @Test
    void a_correction_keeps_what_was_said_before_and_tells_both() {
        Change<Rating, RatingEvent> change = bad.correct(version("b", RatingFixture.good(), LATER), END);

        Rating corrected = change.after();
        assertThat(corrected.choice()).isEqualTo(RatingFixture.good());
        assertThat(corrected.versions()).hasSize(2).startsWith(bad.versions().getFirst());
        assertThat(corrected.submittedAt()).isEqualTo(SUBMITTED_AT);
        assertThat(corrected.hasComment()).isFalse();
        assertThat(corrected.wasBad()).isTrue();
        assertThat(change.events()).containsExactly(new RatingEvent.Corrected(corrected, bad.choice(), LATER));
    }

    @Test
    void a_correction_comes_before_the_end_of_its_time() {
        assertThat(bad.correct(version("b", RatingFixture.good(), END.minusMillis(1)), END)
                        .events())
                .hasSize(1);

        assertThatExceptionOfType(RatingRefusal.CorrectionClosed.class)
                .isThrownBy(() -> bad.correct(version("b", RatingFixture.good(), END), END));
    }

    @Test
    void the_same_correction_again_changes_nothing_even_when_it_is_too_late_by_now() {
        Rating corrected =
                bad.correct(version("b", RatingFixture.good(), LATER), END).after();

        assertThat(corrected
                        .correct(version("b", RatingFixture.good(), END), END)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_citizen_thinks_again_nine_times_at_most() {
        Rating rating = bad;
        for (int i = 1; i < Rating.MOST_VERSIONS; i++) {
            rating = rating.correct(version("c" + i, RatingFixture.good(), LATER), END)
                    .after();
        }
        assertThat(rating.versions()).hasSize(10);

        Rating full = rating;
        assertThatExceptionOfType(RatingRefusal.TooManyCorrections.class)
                .isThrownBy(() -> full.correct(version("c10", RatingFixture.good(), LATER), END));
    }

    @Test
    void what_does_not_count_any_more_is_not_corrected() {
        assertThatExceptionOfType(RatingRefusal.AlreadyExcluded.class)
                .isThrownBy(() -> excluded().correct(version("b", RatingFixture.good(), LATER), END));
    }

    @Test
    void a_flag_is_raised_once_and_alone_changes_nothing_else() {
        Change<Rating, RatingEvent> first = bad.flag(Flag.TOO_FAST, LATER);

        Rating flagged = first.after();
        assertThat(first.events()).containsExactly(new RatingEvent.Flagged(flagged, Flag.TOO_FAST, LATER));
        assertThat(flagged.isExcluded()).isFalse();
        assertThat(flagged.flag(Flag.TOO_FAST, END).isEmpty()).isTrue();
        assertThat(flagged.flag(Flag.OWN_DEVICE, END).after().review().flags()).hasSize(2);
    }

    @Test
    void a_person_may_find_that_a_flagged_rating_counts() {
        Rating flagged = bad.flag(Flag.TOO_FAST, LATER).after();
        Ruling counts = ruling(false, "i001", END);

        Change<Rating, RatingEvent> decided = flagged.decideFlag(Flag.TOO_FAST, counts);

        assertThat(decided.after().isExcluded()).isFalse();
        assertThat(decided.events())
                .containsExactly(new RatingEvent.FlagDecided(decided.after(), Flag.TOO_FAST, counts, END));
    }

    @Test
    void a_person_may_find_that_a_flagged_rating_does_not_count() {
        Rating flagged = bad.flag(Flag.TOO_FAST, LATER).after();

        Change<Rating, RatingEvent> decided = flagged.decideFlag(Flag.TOO_FAST, ruling(true, "i001", END));

        Exclusion exclusion = new Exclusion(Exclusion.Cause.FLAG, "i001", END);
        assertThat(decided.after().review().exclusion()).isEqualTo(exclusion);
        assertThat(decided.events()).hasSize(2).endsWith(new RatingEvent.Excluded(decided.after(), exclusion, END));
        assertThat(decided.after().versions()).isEqualTo(bad.versions());
    }

    @Test
    void a_rating_is_excluded_once_however_many_reasons_there_are() {
        Rating twice = bad.flag(Flag.TOO_FAST, LATER)
                .after()
                .flag(Flag.OWN_DEVICE, LATER)
                .after();
        Rating once = twice.decideFlag(Flag.TOO_FAST, ruling(true, "i001", END)).after();

        Change<Rating, RatingEvent> again = once.decideFlag(Flag.OWN_DEVICE, ruling(true, "i002", END));

        assertThat(again.events()).hasSize(1).allMatch(event -> event instanceof RatingEvent.FlagDecided);
        assertThat(again.after().review().exclusion()).isEqualTo(once.review().exclusion());
    }

    @Test
    void a_flag_is_decided_once_by_somebody_else_and_only_where_there_is_one() {
        Rating flagged = bad.flag(Flag.TOO_FAST, LATER).after();

        assertThatExceptionOfType(RatingRefusal.NotFlagged.class)
                .isThrownBy(() -> flagged.decideFlag(Flag.OWN_DEVICE, ruling(true, "i001", END)));
        assertThatExceptionOfType(RatingRefusal.OwnCase.class)
                .isThrownBy(() -> flagged.decideFlag(Flag.TOO_FAST, ruling(true, RATED, END)));
        Rating decided =
                flagged.decideFlag(Flag.TOO_FAST, ruling(false, "i001", END)).after();
        assertThatExceptionOfType(RatingRefusal.AlreadyDecided.class)
                .isThrownBy(() -> decided.decideFlag(Flag.TOO_FAST, ruling(true, "i001", END)));
    }

    @Test
    void a_bad_rating_is_appealed_once_and_in_time() {
        Appeal appeal = appeal(RATED, END.minusMillis(1));

        Change<Rating, RatingEvent> change = bad.appeal(appeal, END);

        assertThat(change.events())
                .containsExactly(new RatingEvent.Appealed(change.after(), appeal, END.minusMillis(1)));
        assertThat(change.after().isExcluded()).isFalse();
        assertThatExceptionOfType(RatingRefusal.AlreadyAppealed.class)
                .isThrownBy(() -> change.after().appeal(appeal("m001", LATER), END));
        assertThatExceptionOfType(RatingRefusal.AppealClosed.class)
                .isThrownBy(() -> bad.appeal(appeal(RATED, END), END));
        assertThatExceptionOfType(RatingRefusal.NotBad.class).isThrownBy(() -> good.appeal(appeal(RATED, LATER), END));
        assertThatExceptionOfType(RatingRefusal.AlreadyExcluded.class)
                .isThrownBy(() -> excluded().appeal(appeal(RATED, LATER), END));
    }

    @Test
    void an_upheld_appeal_excludes_and_deletes_nothing() {
        Rating appealed = bad.appeal(appeal(RATED, LATER), END).after();
        Ruling upheld = ruling(true, "i001", END);

        Change<Rating, RatingEvent> decided = appealed.decideAppeal(upheld);

        Exclusion exclusion = new Exclusion(Exclusion.Cause.APPEAL, "i001", END);
        assertThat(decided.after().review().exclusion()).isEqualTo(exclusion);
        assertThat(decided.after().versions()).isEqualTo(bad.versions());
        assertThat(decided.events())
                .containsExactly(
                        new RatingEvent.AppealDecided(decided.after(), upheld, END),
                        new RatingEvent.Excluded(decided.after(), exclusion, END));
    }

    @Test
    void a_refused_appeal_leaves_the_rating_as_it_is() {
        Rating appealed = bad.appeal(appeal(RATED, LATER), END).after();

        Change<Rating, RatingEvent> decided = appealed.decideAppeal(ruling(false, "i001", END));

        assertThat(decided.after().isExcluded()).isFalse();
        assertThat(decided.events()).hasSize(1);
        assertThatExceptionOfType(RatingRefusal.AlreadyDecided.class)
                .isThrownBy(() -> decided.after().decideAppeal(ruling(true, "i002", END)));
        assertThatExceptionOfType(RatingRefusal.AlreadyAppealed.class)
                .isThrownBy(() -> decided.after().appeal(appeal(RATED, LATER), END));
    }

    @Test
    void neither_the_appellant_nor_the_rated_person_decides() {
        Rating bySupervisor = bad.appeal(appeal("m001", LATER), END).after();

        assertThatExceptionOfType(RatingRefusal.OwnCase.class)
                .isThrownBy(() -> bySupervisor.decideAppeal(ruling(true, "m001", END)));
        assertThatExceptionOfType(RatingRefusal.OwnCase.class)
                .isThrownBy(() -> bySupervisor.decideAppeal(ruling(true, RATED, END)));
        assertThat(bySupervisor.decideAppeal(ruling(true, "m002", END)).after().isExcluded())
                .isTrue();
        assertThatExceptionOfType(RatingRefusal.NotAppealed.class)
                .isThrownBy(() -> bad.decideAppeal(ruling(true, "m002", END)));
    }

    @Test
    void news_of_a_case_moves_the_rectification_and_is_told_once() {
        CaseNews contacted = RatingFixture.news(RectificationState.CONTACTED, LATER);

        Change<Rating, RatingEvent> moved = bad.hear(contacted, END);

        assertThat(moved.after().rectification().state()).isEqualTo(RectificationState.CONTACTED);
        assertThat(moved.events()).containsExactly(new RatingEvent.RectificationMoved(moved.after(), END));
        assertThat(moved.after().hear(contacted, END).isEmpty()).isTrue();
    }

    @Test
    void rectified_is_told_when_the_work_is_accepted_and_only_the_first_time() {
        CaseNews sentBack = new CaseNews("case-7", RectificationState.RECTIFIED, LATER, false, END, null, null);
        CaseNews accepted = new CaseNews("case-7", RectificationState.RECTIFIED, END, true, END, null, null);
        CaseNews again =
                new CaseNews("case-7", RectificationState.RECTIFIED, END.plusSeconds(1), true, END, null, null);

        Change<Rating, RatingEvent> first = bad.hear(sentBack, END);
        Change<Rating, RatingEvent> second = first.after().hear(accepted, END);
        Change<Rating, RatingEvent> third = second.after().hear(again, END);

        assertThat(first.events()).hasSize(1);
        assertThat(first.after().rectification().state()).isEqualTo(RectificationState.OPEN);
        assertThat(second.events()).hasSize(2).endsWith(new RatingEvent.Rectified(second.after(), END));
        assertThat(third.events()).hasSize(1);
    }

    @Test
    void what_the_case_found_untrue_does_not_count_any_more() {
        CaseNews untrue =
                new CaseNews("case-7", RectificationState.CLOSED, LATER, false, null, null, CaseNews.Outcome.UNTRUE);
        CaseNews notUpheld =
                new CaseNews("case-7", RectificationState.CLOSED, LATER, true, null, null, CaseNews.Outcome.NOT_UPHELD);

        Change<Rating, RatingEvent> closed = bad.hear(untrue, END);

        Exclusion exclusion = new Exclusion(Exclusion.Cause.UNTRUE, null, LATER);
        assertThat(closed.after().review().exclusion()).isEqualTo(exclusion);
        assertThat(closed.events())
                .containsExactly(
                        new RatingEvent.RectificationMoved(closed.after(), END),
                        new RatingEvent.Excluded(closed.after(), exclusion, END));
        assertThat(bad.hear(notUpheld, END).after().isExcluded()).isFalse();
        assertThat(excluded().hear(untrue, END).events()).hasSize(1);
    }

    @Test
    void a_contact_is_not_opened_for_the_rated_person() {
        assertThat(bad.openContact("m001", ContactPurpose.CALL_BACK, LATER).events())
                .containsExactly(new RatingEvent.ContactOpened(bad, "m001", ContactPurpose.CALL_BACK, LATER));

        assertThatExceptionOfType(RatingRefusal.OwnCase.class)
                .isThrownBy(() -> bad.openContact(RATED, ContactPurpose.CALL_BACK, LATER));
    }

    @Test
    void a_rating_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating(
                        "t",
                        bad.subject(),
                        bad.finishedAt(),
                        List.of(),
                        Channel.PAD,
                        SUBMITTED_AT,
                        null,
                        Origin.UNKNOWN,
                        Review.NONE,
                        Rectification.NONE,
                        1));
    }

    private Rating excluded() {
        return bad.flag(Flag.TOO_FAST, LATER)
                .after()
                .decideFlag(Flag.TOO_FAST, ruling(true, "i001", LATER))
                .after();
    }

    private static Appeal appeal(String by, Instant at) {
        return new Appeal(by, new SealedText("sealed"), at, null);
    }

    private static Version version(String command, Choice choice, Instant at) {
        return new Version(choice, null, at, command);
    }
}
