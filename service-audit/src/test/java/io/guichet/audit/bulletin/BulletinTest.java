package io.guichet.audit.bulletin;

import static io.guichet.audit.bulletin.BulletinFixture.NOVEMBER;
import static io.guichet.audit.bulletin.BulletinFixture.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.fact.Fact;
import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** W11: 每月要将明察暗访情况以书面形式在全系统通报一次. */
class BulletinTest {

    private final BulletinFixture fixture = new BulletinFixture();

    @Test
    void every_figure_lists_the_events_it_came_from() {
        fixture.learn("r1", Fact.Kind.RATING, 5);
        fixture.learn("r2", Fact.Kind.RATING, 2);
        fixture.learn("f1", Fact.Kind.FAULT, 3);

        Bulletin draft = fixture.drafted();

        assertThat(draft.figures()).extracting(Figure::code).containsExactly(FigureCode.values());
        Figure ratings = figure(draft, FigureCode.RATINGS);
        assertThat(ratings.value()).isEqualTo(2);
        assertThat(ratings.backing()).isEqualTo(Backing.of(List.of("/guichet/test|r1", "/guichet/test|r2")));
        assertThat(fixture.count.eventsOf(ratings)).containsExactly("/guichet/test|r1", "/guichet/test|r2");
        assertThat(figure(draft, FigureCode.CRITICAL_FAULTS).backing().count()).isEqualTo(1);
        assertThat(figure(draft, FigureCode.SERVED).backing().count()).isZero();
    }

    @Test
    void a_month_is_reported_when_it_is_over_in_the_hall_and_once() {
        fixture.clock.set(Instant.parse("2026-11-30T15:59:59Z"));
        assertThatExceptionOfType(BulletinRefusal.MonthNotOver.class).isThrownBy(fixture::drafted);
        fixture.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        Bulletin draft = fixture.drafted();

        assertThat(fixture.drafted()).as("the same command").isEqualTo(draft);
        assertThatExceptionOfType(BulletinRefusal.AlreadyDrafted.class)
                .isThrownBy(() -> fixture.write.draft("hall-1", NOVEMBER, "a1", "another"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fixture.write.draft("hall-9", NOVEMBER, "a1", "x"));
        assertThat(fixture.shelf.told()).hasSize(1);
    }

    @Test
    void a_draft_takes_words_and_is_counted_again() {
        Bulletin draft = fixture.drafted();
        fixture.learn("r1", Fact.Kind.RATING, 5);

        fixture.remark(draft, "本月评价偏少");
        assertThat(fixture.countAgain(draft).figures()).isNotEqualTo(draft.figures());
        Bulletin again = fixture.countAgain(draft);

        assertThat(figure(again, FigureCode.RATINGS).value()).isEqualTo(1);
        assertThat(again.remarks()).extracting(Remark::text).containsExactly("本月评价偏少");
        assertThat(fixture.shelf.told())
                .as("nothing new is told of nothing new")
                .hasSize(3);
    }

    @Test
    void a_draft_takes_a_hundred_comments() {
        Bulletin draft = fixture.drafted();
        for (int i = 0; i < 100; i++) fixture.remark(draft, "x");

        assertThatExceptionOfType(BulletinRefusal.TooManyRemarks.class).isThrownBy(() -> fixture.remark(draft, "x"));
    }

    @Test
    void what_is_published_never_changes() {
        fixture.learn("r1", Fact.Kind.RATING, 5);
        Bulletin published = fixture.published();
        fixture.learn("r2", Fact.Kind.RATING, 1);

        assertThatExceptionOfType(BulletinRefusal.WrongState.class).isThrownBy(() -> fixture.remark(published, "x"));
        assertThatExceptionOfType(BulletinRefusal.WrongState.class).isThrownBy(() -> fixture.countAgain(published));
        assertThatExceptionOfType(BulletinRefusal.WrongState.class).isThrownBy(() -> fixture.publish(published));
        assertThat(fixture.shelf.find(published.id()).value()).isEqualTo(published);
    }

    @Test
    void a_figure_is_published_when_the_ledger_has_its_events() {
        fixture.learn("r1", Fact.Kind.RATING, 5);
        Bulletin draft = fixture.drafted();
        fixture.ledger.places.put("/guichet/test|r1", 5L);
        assertThatExceptionOfType(BulletinRefusal.NotInLedger.class).isThrownBy(() -> fixture.publish(draft));
        fixture.ledger.places.put("/guichet/test|r1", 4L);

        Bulletin.Publication how = Objects.requireNonNull(fixture.publish(draft).publication());

        assertThat(how.size()).isEqualTo(5);
        assertThat(how.note()).startsWith("guichet.test/audit\n5\n" + how.root() + "\n");
    }

    @Test
    void a_correction_is_another_bulletin_that_names_the_one_it_corrects() {
        Bulletin wrong = fixture.drafted();
        assertThatExceptionOfType(BulletinRefusal.WrongState.class)
                .as("a draft is not corrected but counted again")
                .isThrownBy(() -> fixture.write.correct(wrong.id(), "误计", "a1", "c"));
        Bulletin published = fixture.publish(wrong);
        fixture.learn("r1", Fact.Kind.RATING, 5);

        Bulletin correction =
                fixture.write.correct(published.id(), "误计", "a1", "c1").value();

        assertThat(correction.corrects()).isEqualTo(published.id());
        assertThat(correction.state()).isEqualTo(Bulletin.State.DRAFT);
        assertThat(figure(correction, FigureCode.RATINGS).value()).isEqualTo(1);
        assertThat(fixture.write.correct(published.id(), "误计", "a1", "c1").value())
                .isEqualTo(correction);
        assertThatExceptionOfType(BulletinRefusal.AlreadyDrafted.class)
                .isThrownBy(() -> fixture.write.correct(published.id(), "误计", "a1", "c2"));
        fixture.publish(correction);
        assertThat(fixture.shelf.find(published.id()).value()).isEqualTo(published);
        assertThat(fixture.shelf.told().getLast())
                .isInstanceOfSatisfying(
                        BulletinEvent.Corrected.class,
                        told -> assertThat(told.corrects()).isEqualTo(published.id()));
        assertThat(fixture.write
                        .correct(correction.id(), "又误计", "a1", "c3")
                        .value()
                        .corrects())
                .isEqualTo(correction.id());
    }

    @Test
    void the_paper_has_figures_words_leaves_and_checkpoint() throws Exception {
        for (int i = 1; i <= 4; i++) fixture.learn("r" + i, Fact.Kind.RATING, 5);
        Bulletin draft = fixture.drafted();
        fixture.remark(draft, "本月评价偏少。".repeat(20));

        assertThat(text(fixture.shelf.find(draft.id()).value())).contains("草稿").doesNotContain("检查点");
        String paper = text(fixture.publish(draft));

        assertThat(paper)
                .contains("督查月度通报", "2026-11", "有效评价 Valid ratings", "100.0 %", "本月评价偏少", "0-3", "guichet.test/audit")
                .doesNotContain("草稿");
    }

    @Test
    void many_leaves_are_written_in_short() {
        assertThat(Ranges.of(List.of())).isEmpty();
        assertThat(Ranges.of(List.of(3L, 4L, 5L, 9L, 12L, 13L))).isEqualTo("3-5, 9, 12-13");
    }

    private String text(Bulletin bulletin) throws Exception {
        try (PDDocument read = Loader.loadPDF(fixture.print.print(bulletin))) {
            return new PDFTextStripper().getText(read);
        }
    }
}
