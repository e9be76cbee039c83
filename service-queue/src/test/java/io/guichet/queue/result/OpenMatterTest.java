package io.guichet.queue.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.HallRules;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.ticket.InMemoryTickets;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tickets of the fixture are of hall-1, taken and served on Monday 2026-11-23 by "staff at w1". */
class OpenMatterTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final TurnableClock clock = new TurnableClock(TicketFixture.NINE.plusSeconds(600));
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryMatters matters = new InMemoryMatters();
    private final OpenMatter openMatter =
            new OpenMatter(matters, tickets, items, halls, WorkingCalendar.ofChina(), clock);
    private final TellResult tellResult = new TellResult(matters, halls, clock);
    private final NoteOverdueMatters noteOverdue = new NoteOverdueMatters(matters, halls, clock);

    @BeforeEach
    void publish() {
        halls.add(
                Change.none(HallFixture.hall("hall-1", HallFixture.alwaysOpen().hours(), HallRules.defaults())));
        items.add(Change.none(ItemFixture.item(TicketFixture.ITEM, "hall-1", "转移", "Transfer")));
    }

    @Test
    void the_clerk_who_served_opens_a_matter_due_after_the_promised_working_days() {
        Ticket finished = stored(TicketFixture.finished("w1"));

        Matter opened = openMatter.open(finished.id(), "YL-1", "staff at w1");

        assertThat(opened.id()).isEqualTo(finished.id());
        assertThat(opened.due()).isEqualTo(new WorkingCalendar.Due(DUE, false));
        assertThat(openMatter.open(finished.id(), "other", "staff at w1"))
                .as("a second time finds the first")
                .isEqualTo(opened);
    }

    @Test
    void nobody_else_opens_it() {
        Ticket finished = stored(TicketFixture.finished("w1"));
        Ticket waiting = stored(TicketFixture.waiting(9, TicketFixture.NINE));

        assertThatExceptionOfType(MatterRefusal.NotServedByYou.class)
                .isThrownBy(() -> openMatter.open(finished.id(), null, "staff at w2"));
        assertThatExceptionOfType(MatterRefusal.NotServedByYou.class)
                .isThrownBy(() -> openMatter.open(waiting.id(), null, "staff at w1"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> openMatter.open("none", null, "staff at w1"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> openMatter.open(finished.id(), "张三", "staff at w1"));
    }

    @Test
    void a_matter_begins_when_the_service_is_finished() {
        Ticket serving = stored(TicketFixture.serving("w1"));

        assertThatExceptionOfType(MatterRefusal.NotFinished.class)
                .isThrownBy(() -> openMatter.open(serving.id(), null, "staff at w1"));
    }

    @Test
    void an_item_done_at_once_leaves_nothing_to_decide() {
        Ticket finished = stored(TicketFixture.finished("w1"));

        assertThatExceptionOfType(MatterRefusal.NoPromisedDays.class)
                .isThrownBy(() -> promisedIn(0).open(finished.id(), null, "staff at w1"));
    }

    /** W4: the hall of this test never closes, so a promise of half an hour is over half an hour after the service. */
    @Test
    void an_item_promised_in_minutes_is_due_so_many_minutes_after_the_service() {
        Ticket finished = stored(TicketFixture.finished("w1"));
        Instant end = Objects.requireNonNull(finished.ending()).at();

        Matter opened = promisedIn(30).open(finished.id(), null, "staff at w1");

        assertThat(opened.dueAt()).isEqualTo(end.plusSeconds(1800));
        assertThat(opened.due().day()).isEqualTo(LocalDate.of(2026, 11, 23));
        clock.set(end.plusSeconds(1800));
        noteOverdue.note();
        assertThat(matters.known(finished.id()).orElseThrow().overdueNoted()).isNull();
        clock.set(end.plusSeconds(1801));
        noteOverdue.note();
        assertThat(matters.known(finished.id()).orElseThrow().overdueNoted()).isEqualTo(clock.instant());
    }

    /** Open 09:00 to 12:00 and 13:30 to 17:00 on working days, closed on Wednesday the 4th. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, 30, 2026-03-02T09:30",
        "2026-03-02T11:45, 15, 2026-03-02T12:00",
        "2026-03-02T11:45, 30, 2026-03-02T13:45",
        "2026-03-02T12:30, 10, 2026-03-02T13:40",
        "2026-03-03T16:50, 20, 2026-03-05T09:10",
        "2026-03-06T17:30, 60, 2026-03-09T10:00"
    })
    void only_posted_minutes_count(LocalDateTime ended, int promised, LocalDateTime due) {
        Instant at = PostedMinutes.after(
                HallFixture.postedHall(), ended.atZone(HallFixture.ZONE).toInstant(), Duration.ofMinutes(promised));

        assertThat(at).isEqualTo(due.atZone(HallFixture.ZONE).toInstant());
    }

    private OpenMatter promisedIn(int minutes) {
        InMemoryItems quick = new InMemoryItems();
        quick.add(Change.none(inMinutes(ItemFixture.item(TicketFixture.ITEM, "hall-1", "转移", "Transfer"), minutes)));
        return new OpenMatter(matters, tickets, quick, halls, WorkingCalendar.ofChina(), clock);
    }

    @Test
    void overdue_matters_are_noted_once_by_the_halls_own_day() {
        Ticket finished = stored(TicketFixture.finished("w1"));
        openMatter.open(finished.id(), null, "staff at w1");

        clock.set(Instant.parse("2026-11-30T15:59:59Z"));
        noteOverdue.note();
        assertThat(matters.known(finished.id()).orElseThrow().overdueNoted()).isNull();

        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        noteOverdue.note();
        Matter noted = matters.known(finished.id()).orElseThrow();
        assertThat(noted.overdueNoted()).isEqualTo(clock.instant());
        noteOverdue.note();
        assertThat(matters.known(finished.id())).contains(noted);
    }

    @Test
    void a_result_told_after_midnight_of_the_due_day_is_late() {
        Ticket finished = stored(TicketFixture.finished("w1"));
        openMatter.open(finished.id(), null, "staff at w1");
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));

        Matter told = tellResult.tell(finished.id(), Result.REFUSED, ToldHow.POST, "s9");

        assertThat(told.told()).isEqualTo(new Told(Result.REFUSED, ToldHow.POST, "s9", clock.instant(), false));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tellResult.tell("none", Result.GRANTED, ToldHow.PAGE, "s9"));
    }

    private Ticket stored(Ticket ticket) {
        return tickets.add(new Change<>(ticket, List.of()));
    }

    private static ServiceItem inMinutes(ServiceItem item, int minutes) {
        return new ServiceItem(
                item.code(),
                item.unitId(),
                item.hallId(),
                item.name(),
                item.series(),
                item.popular(),
                item.steps(),
                item.materials(),
                item.legalBasis(),
                item.legalLimit(),
                new Limit(minutes, Limit.Unit.MINUTES),
                item.feeCents(),
                item.typicalMinutes(),
                item.dailyQuota(),
                item.perPersonQuota(),
                item.accepting(),
                item.history(),
                item.version());
    }
}
