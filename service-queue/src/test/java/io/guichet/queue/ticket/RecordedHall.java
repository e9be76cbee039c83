package io.guichet.queue.ticket;

import io.guichet.local.demo.RecordedDay;
import io.guichet.local.demo.RecordedDay.Opening;
import io.guichet.local.demo.RecordedDay.RecordedVisit;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.estimate.Forecast;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.PastVisit;
import io.guichet.queue.estimate.RecentVisits;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.HallRules;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.staff.InMemoryStaff;
import io.guichet.queue.staff.StaffFixture;
import io.guichet.queue.window.AfterClosing;
import io.guichet.queue.window.InMemoryPermits;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.WindowEvent;
import io.guichet.queue.window.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The laboratory: a recorded day in the real line. Tickets, call-next, forecast and estimate are those of the service on
 * in-memory ports; only time is played, event after event, with no server and no waiting. What people and clerks do is
 * what the demo's do: see Clerk and Citizen there.
 */
final class RecordedHall {

    private static final String HALL = "hall-1";
    private static final String UNIT = "social-insurance";
    private static final Set<String> ITEMS =
            Set.of("si-record", "si-flexible", "si-transfer", "si-progress", "si-foreigner", "si-card-online");
    private static final int UNANSWERED = 40;
    private static final IfMatch ANY = IfMatch.of((@Nullable String) null);
    private static final Duration CREDIT = HallRules.defaults().creditOf(Priority.ELDERLY.name());

    private record Moment(double at, int order, Runnable what) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            int byTime = Double.compare(at, other.at);
            return byTime == 0 ? Integer.compare(order, other.order) : byTime;
        }
    }

    private record Shown(
            RecordedVisit visit,
            int ahead,
            int windows,
            @Nullable Wait what,
            double runningMean) {}

    private static final class Clerk {
        private final String window;
        private final Deque<Opening> openings = new ArrayDeque<>();
        private boolean open;
        private double closes;
        private double freeAt;
        private boolean serving;

        Clerk(int window) {
            this.window = "w%02d".formatted(window);
        }
    }

    private final double speed;
    private final DoubleSupplier between;
    private final TurnableClock clock = new TurnableClock(Instant.EPOCH);
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final List<JudgedVisit> judged = new ArrayList<>();
    private RecentVisits past = RecentVisits.none();

    private Instant midnight = Instant.EPOCH;
    private double now;
    private int order;
    private int numbers;
    private int outstanding;
    private double endOfDay;
    private double dayMean;
    private double served;
    private double servedSeconds;
    private InMemoryTickets tickets = new InMemoryTickets();
    private InMemoryWindows windows = new InMemoryWindows();
    private TicketCommands commands = new TicketCommands(tickets, windows);
    private WaitForecast forecast = newForecast();
    private final PriorityQueue<Moment> moments = new PriorityQueue<>();
    private final Map<Integer, Clerk> clerks = new TreeMap<>();
    private final Map<String, Shown> shown = new HashMap<>();

    /**
     * @param speed how many times faster the hall's clock sees the day
     * @param between seconds of the data that a clerk needs between two people
     */
    RecordedHall(double speed, DoubleSupplier between) {
        this.speed = speed;
        this.between = between;
        halls.given(HallFixture.alwaysOpen());
    }

    /** One day after the other, with what the hall remembers of those before. */
    List<JudgedVisit> play(Collection<String> days) {
        days.forEach(day -> play(RecordedDay.of(day)));
        return List.copyOf(judged);
    }

    private WaitForecast newForecast() {
        return new WaitForecast(tickets, windows, (hall, at) -> past, clock);
    }

    private void play(RecordedDay day) {
        midnight = day.date().atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
        now = 0;
        tickets = new InMemoryTickets();
        windows = new InMemoryWindows();
        commands = new TicketCommands(tickets, windows);
        forecast = newForecast();
        clerks.clear();
        shown.clear();
        numbers = 0;
        served = 0;
        servedSeconds = 0;
        outstanding = day.visits().size();
        dayMean =
                day.visits().stream().mapToInt(RecordedVisit::service).average().orElse(0);
        endOfDay = day.openings().stream().mapToInt(Opening::closes).max().orElse(0);
        day.openings().stream()
                .sorted((one, other) -> Integer.compare(one.opens(), other.opens()))
                .forEach(opening -> clerks.computeIfAbsent(opening.window(), this::hire)
                        .openings
                        .add(opening));
        clerks.values().forEach(this::plansNextShift);
        day.visits().forEach(visit -> at(visit.arrival(), () -> arrives(visit)));
        for (Moment next = moments.poll(); next != null; next = moments.poll()) {
            now = next.at;
            clock.set(instant());
            next.what.run();
        }
    }

    private Instant instant() {
        return midnight.plusNanos((long) (now / speed * 1e9));
    }

    private void at(double second, Runnable what) {
        moments.add(new Moment(Math.max(second, now), order++, what));
    }

    private void arrives(RecordedVisit visit) {
        Priority priority = visit.elderly() ? Priority.ELDERLY : Priority.NORMAL;
        Instant issuedAt = instant();
        Standing standing = Standing.of(priority, null, issuedAt, visit.elderly() ? CREDIT : Duration.ZERO);
        Outlook outlook = forecast.look(HALL, ItemFixture.item(visit.itemCode(), HALL, "事项", "Item"), standing);
        Wait wait = outlook.expectedWait();
        Forecast made = wait == null ? null : wait.forecast();
        String id = visit.callId() + " of " + midnight;
        Errand errand = new Errand(HALL, UNIT, visit.itemCode(), List.of(), 1);
        TicketNumber number = new TicketNumber("A", ++numbers);
        tickets.add(Ticket.issue(
                id,
                number,
                issuedAt.atZone(ZoneOffset.UTC).toLocalDate(),
                errand,
                standing,
                made,
                "",
                Origin.of(Channel.KIOSK, id),
                issuedAt));
        int open = (int) clerks.values().stream().filter(clerk -> clerk.open).count();
        shown.put(id, new Shown(visit, outlook.peopleAhead(), open, wait, served == 0 ? 180 : servedSeconds / served));
        if (visit.patience() != RecordedVisit.NO_END) at(now + visit.patience(), () -> losesPatience(id));
        clerksLookUp();
    }

    private void losesPatience(String id) {
        if (!tickets.find(id).state().isInLine()) return;
        new CancelTicket(commands, clock).cancel(id, ANY, "cancel " + id);
        outstanding--;
        clerksLookUp();
    }

    private void plansNextShift(Clerk clerk) {
        Opening next = clerk.openings.poll();
        if (next == null) return;
        at(next.opens(), () -> {
            clerk.open = true;
            clerk.closes = next.closes();
            clerk.freeAt = now;
            staff(
                    clerk,
                    new Session(
                            clerk.window + now, "clerk of " + clerk.window, instant(), ITEMS, null, List.of(), null));
            clerksLookUp();
        });
        at(next.closes(), this::clerksLookUp);
    }

    private void staff(Clerk clerk, @Nullable Session session) {
        long version = windows.known(clerk.window).map(ServiceWindow::version).orElse(0L);
        ServiceWindow window = new ServiceWindow(
                clerk.window,
                HALL,
                UNIT,
                clerk.window,
                new Words("窗口", "Window"),
                ITEMS,
                session == null ? WindowState.CLOSED : WindowState.OPEN,
                session,
                null,
                null,
                version);
        Change<ServiceWindow, WindowEvent> change = Change.of(window, new WindowEvent.Defined(window));
        if (version == 0) windows.add(change);
        else windows.save(change);
    }

    private void clerksLookUp() {
        for (Clerk clerk : clerks.values()) {
            if (!clerk.open || clerk.serving || clerk.freeAt > now) continue;
            if (now < clerk.closes || (clerk.closes >= endOfDay && outstanding > 0)) callsNext(clerk);
            else goesHome(clerk);
        }
    }

    private Clerk hire(int window) {
        Clerk clerk = new Clerk(window);
        String person = "clerk of " + clerk.window;
        if (staff.known(person).isEmpty()) staff.given(StaffFixture.qualified(person));
        return clerk;
    }

    private void goesHome(Clerk clerk) {
        clerk.open = false;
        staff(clerk, null);
        plansNextShift(clerk);
    }

    private void callsNext(Clerk clerk) {
        Optional<Ticket> called = new CallNextTicket(
                        windows, tickets, staff, new AfterClosing(halls, new InMemoryPermits()), clock)
                .callNext(clerk.window, "clerk of " + clerk.window, "call");
        if (called.isEmpty()) return;
        String id = called.get().id();
        Shown to = shown.get(id);
        if (to == null) throw new IllegalStateException(id);
        judge(to, called.get());
        clerk.serving = true;
        if (to.visit.answers()) new StartServing(commands, clock).start(id, "clerk of " + clerk.window, ANY, "start");
        at(now + (to.visit.answers() ? to.visit.service() : UNANSWERED), () -> ends(clerk, id, to.visit));
    }

    private void ends(Clerk clerk, String id, RecordedVisit visit) {
        String staff = "clerk of " + clerk.window;
        Ticket ended = visit.answers()
                ? new FinishServing(commands, clock).finish(id, staff, Outcome.FINISHED, ANY, "finish")
                : new MarkMissed(commands, clock).miss(id, staff, ANY, "miss");
        past = past.plus(List.of(pastVisit(ended)));
        if (visit.answers()) {
            served++;
            servedSeconds += visit.service();
        }
        outstanding--;
        clerk.serving = false;
        clerk.freeAt = now + between.getAsDouble();
        at(clerk.freeAt, this::clerksLookUp);
        if (outstanding == 0) clerksLookUp();
    }

    private PastVisit pastVisit(Ticket ticket) {
        return new PastVisit(
                ticket.id(),
                ticket.errand().itemCode(),
                ticket.atDesk().windowId(),
                ticket.standing().priority() != Priority.NORMAL,
                ticket.issuedAt(),
                ticket.atDesk().calledAt(),
                clock.instant(),
                ticket.forecast());
    }

    private void judge(Shown to, Ticket called) {
        Wait wait = to.what;
        if (wait == null) return;
        judged.add(new JudgedVisit(
                to.visit.elderly(),
                to.ahead,
                to.windows,
                tenths(Math.floor(wait.low().toMillis() / 100.0)),
                tenths(Math.rint(wait.likely().toMillis() / 100.0)),
                tenths(Math.ceil(wait.high().toMillis() / 100.0)),
                Duration.between(called.issuedAt(), clock.instant()).toMillis() / 1000.0 * speed,
                dayMean,
                to.runningMean));
    }

    /** As the answer says it, in tenths of a second. */
    private double tenths(double tenths) {
        return tenths / 10 * speed;
    }
}
