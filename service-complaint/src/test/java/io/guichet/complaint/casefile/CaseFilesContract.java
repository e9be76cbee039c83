package io.guichet.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.complaint.deadline.DeadlineFixture;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every keeper of cases promises. */
public abstract class CaseFilesContract {

    protected abstract CaseFiles files();

    private final CaseFixture office = new CaseFixture();

    /** A hall for each test. */
    private final String hall = "hall-" + Ids.next();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_case_is_found_as_it_was_kept_in_every_state(Kind kind) {
        CaseFile received = kind == Kind.RECTIFICATION
                ? office.open.rectify(Ids.next(), new Subject("h", "u", "i", "w", "t", Ids.next(), "s"), true)
                : office.received(kind);
        assertThat(files().add(Change.none(received))).isTrue();
        assertThat(files().find(received.id())).isEqualTo(received);
    }

    @Test
    void everything_that_can_be_on_a_case_is_kept() {
        CaseFile file = office.proposed(Kind.COMPLAINT);
        CaseFile child = office.received(Kind.COMPLAINT);
        office.did(file, "h1", (each, act) -> Handling.contact(each, act, true, CaseFixture.note(each)));
        office.did(file, "h1", (each, act) -> Timing.askExtension(each, act, 5, CaseFixture.note(each), office.time));
        office.did(
                file,
                "m1",
                (each, act) -> Timing.pause(
                        each,
                        act,
                        PauseReason.EXPERT_OPINION,
                        3,
                        CaseFixture.note(each),
                        office.time,
                        CaseFixture.NOTICES));
        office.did(file, "system", (each, act) -> Timing.escalate(each, act, "DIRECTOR", "SERIOUS"));
        office.did(
                file,
                "citizen",
                (each, act) -> Handling.message(each, act, true, CaseFixture.KEYS.seal(each, "message", "何时答复？")));
        office.did(
                file,
                "citizen",
                (each, act) -> Handling.attach(
                        each, act, new Attachment("a1", FileType.PDF, 5_000_000_000L, act.by(), act.now()), 10));
        office.merge.merge(child.id(), file.id(), "o1", Ids.next());
        CaseFile full = office.now(file);
        CaseFile merged = office.now(child);

        CaseFile closed = office.closed(Kind.COMPLAINT);
        CaseFile learnt = Aftercare.close(
                        office.calledBack(Kind.COMPLAINT),
                        new Act("o1", office.clock.instant(), "close"),
                        Outcome.UPHELD,
                        CaseFixture.note(closed),
                        new Finding(
                                RootCause.NOBODY_THERE,
                                CaseFixture.note(closed),
                                CaseFixture.note(closed),
                                new Traces("w", "s", "i", "e", "t")))
                .after();
        CaseFile rated = Aftercare.rate(
                        learnt,
                        new Act("citizen", office.clock.instant(), "rate"),
                        2,
                        CaseFixture.note(closed),
                        Followup.DEFAULT)
                .after();
        CaseFile checked = Aftercare.noteRecurrence(
                        rated, new Act("system", office.clock.instant(), "check"), List.of(full.id()))
                .after();
        CaseFile erased = Aftercare.erase(checked, new Act("system", office.clock.instant(), "erase"))
                .after();

        for (CaseFile each : List.of(full, merged, closed, checked, copy(rated), copy(erased))) {
            CaseFile fresh = each.stored(1);
            files().add(Change.none(fresh));
            assertThat(files().find(each.id())).isEqualTo(fresh);
        }
    }

    /** The same under another id, so that it can be kept beside it. */
    private static CaseFile copy(CaseFile file) {
        return new CaseFile(
                Ids.next(),
                file.number(),
                file.kind(),
                file.channel(),
                file.state(),
                file.severity(),
                file.subject(),
                file.personal(),
                file.people(),
                file.terms(),
                file.work(),
                file.joins(),
                file.journal(),
                file.receivedAt(),
                file.closedAt(),
                file.version());
    }

    @Test
    void a_case_is_kept_once() {
        CaseFile file = office.received(Kind.COMPLAINT);

        assertThat(files().add(Change.none(file))).isTrue();
        assertThat(files().add(Change.none(file))).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files().find(Ids.next()));
    }

    @Test
    void who_was_slower_decides_again() {
        CaseFile file = in("hall", null);

        CaseFile saved = files().save(Change.none(file));

        assertThat(saved.version()).isEqualTo(file.version() + 1);
        assertThat(files().find(file.id())).isEqualTo(saved);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> files().save(Change.none(file)));
    }

    @Test
    void lists_are_filtered_most_urgent_first() {
        CaseFile first = in(hall, null);
        office.turn(java.time.Duration.ofDays(7));
        CaseFile second = in(hall, "h1");
        in("hall-" + Ids.next(), "h1");

        assertThat(list(hall, null, null, null, false)).containsExactly(first.id(), second.id());
        assertThat(list(hall, CaseState.ASSIGNED, null, null, false)).containsExactly(second.id());
        assertThat(list(hall, null, "h1", null, false)).containsExactly(second.id());
        assertThat(list(hall, null, null, first.number(), false)).contains(first.id());
        assertThat(list(hall, null, null, "none", false)).isEmpty();
        assertThat(list(hall, CaseState.CLOSED, null, null, true)).isEmpty();
        assertThat(list(hall, null, null, null, true)).hasSize(2);
        assertThat(files().list(new Search(
                        hall,
                        Kind.COMPLAINT,
                        null,
                        null,
                        DeadlineFixture.at("2026-11-25T00:00:00"),
                        null,
                        first.personal().phoneIndex(),
                        false,
                        0)))
                .extracting(CaseFile::id)
                .containsExactly(first.id());
        assertThat(files().list(new Search(hall, Kind.PRAISE, null, null, null, null, null, false, 0)))
                .isEmpty();
        assertThat(files().list(new Search(hall, null, null, null, null, null, null, false, 1)))
                .isEmpty();
    }

    /** Row R6: a reminder to the handler is not a step up. */
    @Test
    void those_that_were_sent_up_are_found() {
        CaseFile quiet = in(hall, "h1");
        CaseFile reminded = in(hall, "h1");
        CaseFile up = in(hall, "h1");
        Act act = new Act(Act.SYSTEM, office.clock.instant(), "sweep-" + Ids.next());
        files().save(Timing.escalate(reminded, act, "HANDLER", "DUE_SOON"));
        files().save(Timing.escalate(up, act, "DIRECTOR", "OVERDUE"));

        assertThat(files().list(new Search(hall, null, null, null, null, null, null, true, true, 0)))
                .extracting(CaseFile::id)
                .containsExactly(up.id());
        assertThat(files().list(new Search(hall, null, null, null, null, null, null, true, 0)))
                .extracting(CaseFile::id)
                .contains(quiet.id(), reminded.id());
        assertThat(SentUp.steps(files().find(up.id()))).containsExactly("DIRECTOR:OVERDUE");
    }

    @Test
    void a_case_is_attended_to_after_each_change_and_then_when_it_said() {
        CaseFile file = in(hall, "h1");
        Instant changed = file.journal().lastAt();
        Instant later = changed.plusSeconds(60);

        assertThat(toAttend(changed.minusMillis(1))).doesNotContain(file.id());
        assertThat(toAttend(changed)).contains(file.id());
        files().attendAt(file, later);
        assertThat(toAttend(later.minusMillis(1))).doesNotContain(file.id());
        assertThat(toAttend(later)).contains(file.id());
        files().attendAt(file, null);
        assertThat(toAttend(later.plusSeconds(100_000_000))).doesNotContain(file.id());

        CaseFile after = files().save(Change.none(file));
        files().attendAt(file, later.plusSeconds(100));
        assertThat(toAttend(later)).as("it was changed meanwhile").contains(after.id());
    }

    private List<String> toAttend(Instant now) {
        return files().toAttend(now, 100_000).stream().map(CaseFile::id).toList();
    }

    @Test
    void the_longest_waiting_is_attended_to_first() {
        CaseFile one = in(hall, null);
        CaseFile other = in(hall, null);
        files().attendAt(one, DeadlineFixture.at("2001-01-02T00:00:00"));
        files().attendAt(other, DeadlineFixture.at("2001-01-01T00:00:00"));

        assertThat(files().toAttend(DeadlineFixture.at("2001-01-03T00:00:00"), 1))
                .extracting(CaseFile::id)
                .containsExactly(other.id());
    }

    @Test
    void a_mark_is_another_one_after_each_change() {
        CaseFile file = in(hall, null);
        String before = files().mark(hall);
        String everywhere = files().mark(null);

        assertThat(files().mark(hall)).isEqualTo(before);
        in("hall-" + Ids.next(), null);
        assertThat(files().mark(hall)).as("not this hall's").isEqualTo(before);
        assertThat(files().mark(null)).isNotEqualTo(everywhere);
        CaseFile after = files().save(Change.none(file));
        String second = files().mark(hall);
        assertThat(second).isNotEqualTo(before);
        files().save(Change.none(after));
        assertThat(files().mark(hall)).isNotIn(before, second);
    }

    @Test
    void those_about_the_same_are_found_by_what_they_said_and_by_what_was_found_out() {
        CaseFile said = kept(office.open
                .open(new Submission(
                        Kind.COMPLAINT,
                        Channel.PAGE,
                        new Subject(hall, null, null, "w1", null, null, null),
                        "窗口无人",
                        null,
                        null,
                        true,
                        Act.CITIZEN,
                        Ids.next()))
                .file());
        CaseFile found = kept(Aftercare.close(
                        office.calledBack(Kind.COMPLAINT),
                        new Act("o1", office.clock.instant(), "c"),
                        Outcome.UPHELD,
                        null,
                        new Finding(RootCause.OTHER, null, null, new Traces("w9", "s9", "i9", "e9", "t9")))
                .after());
        Instant from = said.receivedAt();
        Instant to = from.plusMillis(1);

        assertThat(ids(files().about(hall, new Traces("w1", null, null, null, null), from, to)))
                .containsExactly(said.id());
        assertThat(ids(files().about(hall, new Traces("w2", null, null, null, null), from, to)))
                .isEmpty();
        assertThat(ids(files().about(hall, Traces.NONE, from, to))).isEmpty();
        assertThat(ids(files().about(hall, new Traces("w1", null, null, null, null), to, to.plusMillis(1))))
                .isEmpty();
        String other = found.subject().hallId();
        for (Traces traces : List.of(
                new Traces("w9", null, null, null, null),
                new Traces(null, "s9", null, null, null),
                new Traces(null, null, "i9", null, null))) {
            assertThat(ids(files().about(other, traces, from, to))).contains(found.id());
        }
        assertThat(ids(files().about(other, new Traces(null, null, null, "e9", "t9"), from, to)))
                .isEmpty();
    }

    private CaseFile kept(CaseFile file) {
        CaseFile fresh = file.stored(1);
        files().add(Change.none(fresh));
        return fresh;
    }

    private static List<String> ids(List<CaseFile> files) {
        return files.stream().map(CaseFile::id).toList();
    }

    @Test
    void those_received_in_a_time_are_found() {
        CaseFile file = in(hall, null);
        var at = file.receivedAt();

        assertThat(files().received(hall, at, at.plusMillis(1))).containsExactly(file);
        assertThat(files().received(hall, at.minusMillis(1), at)).isEmpty();
        assertThat(files().received(hall, at.plusMillis(1), at.plusMillis(2))).isEmpty();
        assertThat(files().received(null, at, at.plusMillis(1))).contains(file);
    }

    @Test
    void the_backlog_has_open_cases_by_kind_and_those_whose_limit_has_ended() {
        Instant due = in(hall, null).terms().nextDueAt().orElseThrow();
        Backlog before = backlog(due);
        in(hall, null);
        CaseFile closed = office.closed(Kind.COMPLAINT);
        files().add(Change.none(closed));

        assertThat(backlog(due).open()).isEqualTo(before.open() + 1);
        assertThat(backlog(due).overdue()).isEqualTo(before.overdue());
        assertThat(backlog(due.plusMillis(1)).overdue()).isGreaterThanOrEqualTo(before.overdue() + 2);
    }

    private Backlog backlog(Instant now) {
        return files().backlog(now).stream()
                .filter(each -> each.kind() == Kind.COMPLAINT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void provisional_cases_are_found() {
        office.clock.set(DeadlineFixture.at("2026-12-28T10:00:00"));
        CaseFile provisional = in(hall, null);

        assertThat(files().provisional(LocalDate.of(2027, 12, 31), 1_000))
                .extracting(CaseFile::id)
                .contains(provisional.id());
        assertThat(files().provisional(LocalDate.of(2026, 12, 31), 1_000))
                .extracting(CaseFile::id)
                .doesNotContain(provisional.id());
    }

    private List<String> list(
            String hallId,
            @Nullable CaseState state,
            @Nullable String assignee,
            @Nullable String number,
            boolean openOnly) {
        return files().list(new Search(hallId, null, state, assignee, null, number, null, openOnly, 0)).stream()
                .map(CaseFile::id)
                .toList();
    }

    /** One complaint in this hall, on somebody's desk if there is one. */
    private CaseFile in(String hallId, @Nullable String handler) {
        CaseFile file = office.open
                .open(new Submission(
                        Kind.COMPLAINT,
                        Channel.PAGE,
                        Subject.ofHall(hallId),
                        "窗口无人",
                        null,
                        "13800000000",
                        true,
                        Act.CITIZEN,
                        Ids.next()))
                .file();
        if (handler != null) {
            office.did(file, "o1", (each, act) -> Intake.accept(each, act, Severity.ORDINARY, office.time));
            file = office.did(file, "o1", (each, act) -> Intake.assign(each, act, handler));
        }
        CaseFile fresh = file.stored(1);
        files().add(Change.none(fresh));
        return fresh;
    }
}
