package io.guichet.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.complaint.deadline.DeadlineFixture;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.ids.Ids;
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
                (each, act) ->
                        Timing.pause(each, act, PauseReason.EXPERT_OPINION, 3, CaseFixture.note(each), office.time));
        office.did(file, "system", (each, act) -> Timing.escalate(each, act, "DIRECTOR", "SERIOUS"));
        office.did(
                file,
                "citizen",
                (each, act) -> Handling.message(each, act, true, CaseFixture.KEYS.seal(each, "message", "何时答复？")));
        office.merge.merge(child.id(), file.id(), "o1", Ids.next());
        CaseFile full = office.now(file);
        CaseFile merged = office.now(child);

        for (CaseFile each : List.of(full, merged, office.closed(Kind.COMPLAINT))) {
            CaseFile fresh = each.stored(1);
            files().add(Change.none(fresh));
            assertThat(files().find(each.id())).isEqualTo(fresh);
        }
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
    void what_time_has_overtaken_is_found_until_it_is_noted() {
        CaseFile file = in(hall, "h1");
        var due = DeadlineFixture.at("2026-12-04T17:30:00");

        assertThat(files().due(due, 1_000)).extracting(CaseFile::id).doesNotContain(file.id());
        assertThat(files().due(due.plusMillis(1), 1_000))
                .extracting(CaseFile::id)
                .contains(file.id());

        Act act = new Act(Act.SYSTEM, due.plusMillis(1), "sweep");
        files().save(Timing.noteOverdue(file, act));
        assertThat(files().due(due.plusMillis(1), 1_000))
                .extracting(CaseFile::id)
                .doesNotContain(file.id());
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
    void provisional_and_merged_cases_are_found() {
        office.clock.set(DeadlineFixture.at("2026-12-28T10:00:00"));
        CaseFile provisional = in(hall, null);

        assertThat(files().provisional(LocalDate.of(2027, 12, 31), 1_000))
                .extracting(CaseFile::id)
                .contains(provisional.id());
        assertThat(files().provisional(LocalDate.of(2026, 12, 31), 1_000))
                .extracting(CaseFile::id)
                .doesNotContain(provisional.id());

        CaseFile lead = in(hall, "h1");
        CaseFile merged = files().save(Merging.merge(provisional, new Act("o1", office.clock.instant(), "m"), lead));
        assertThat(files().merged(1_000))
                .extracting(CaseFile::id)
                .contains(merged.id())
                .doesNotContain(lead.id());
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
