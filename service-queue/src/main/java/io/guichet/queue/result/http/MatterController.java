package io.guichet.queue.result.http;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.result.Matter;
import io.guichet.queue.result.MatterState;
import io.guichet.queue.result.Matters;
import io.guichet.queue.result.Moment;
import io.guichet.queue.result.OpenMatter;
import io.guichet.queue.result.PromiseFigures;
import io.guichet.queue.result.Result;
import io.guichet.queue.result.TellResult;
import io.guichet.queue.result.ToldHow;
import io.guichet.queue.ticket.http.TicketDoor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Matters and their results. */
@RestController
@RequestMapping("/api/queue")
final class MatterController {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1000;
    private static final int MOST_DAYS = 366;
    private static final Role[] HALL_PEOPLE = {Role.STAFF, Role.SUPERVISOR};

    private final Matters matters;
    private final OpenMatter openMatter;
    private final TellResult tellResult;
    private final TicketDoor door;
    private final Halls halls;
    private final Clock clock;

    MatterController(
            Matters matters, OpenMatter openMatter, TellResult tellResult, TicketDoor door, Halls halls, Clock clock) {
        this.matters = matters;
        this.openMatter = openMatter;
        this.tellResult = tellResult;
        this.door = door;
        this.halls = halls;
        this.clock = clock;
    }

    /** The file's number, when the unit gives one. */
    record OpenRequest(@Nullable String reference) {}

    @PostMapping("/tickets/{id}/matter")
    @ResponseStatus(HttpStatus.CREATED)
    MatterView open(@PathVariable String id, @RequestBody(required = false) @Nullable OpenRequest body) {
        String reference = body == null ? null : body.reference();
        return seen(openMatter.open(id, reference, Caller.current().subject()));
    }

    /** Most visits leave none, and that is no error: no content. */
    @GetMapping("/tickets/{id}/matter")
    ResponseEntity<MatterView.Own> own(
            @PathVariable String id, @RequestHeader(name = TicketDoor.TOKEN, required = false) @Nullable String token) {
        door.open(id, token);
        return matters.known(id)
                .map(matter -> ResponseEntity.ok(MatterView.Own.of(matter, now(matter.hallId()))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** What was decided and how the person learnt of it. */
    record ResultRequest(@NotNull Result result, @NotNull ToldHow toldHow) {}

    @PostMapping("/matters/{id}/result")
    MatterView tell(@PathVariable String id, @Valid @RequestBody ResultRequest body) {
        Caller.current().require(find(id).hallId(), HALL_PEOPLE);
        String clerk = Caller.current().subject();
        return seen(tellResult.tell(id, body.result(), body.toldHow(), clerk));
    }

    @GetMapping("/halls/{hall}/matters")
    Page ofHall(
            @PathVariable String hall,
            @RequestParam(defaultValue = "OPEN") MatterState state,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, HALL_PEOPLE);
        if (page < 0 || page > LAST_PAGE) throw new InvalidRequest("page", "0 to " + LAST_PAGE);
        Moment now = now(hall);
        List<Matter> found = matters.ofHall(hall, state, now, page * PAGE, PAGE + 1);
        return new Page(
                found.stream()
                        .limit(PAGE)
                        .map(matter -> MatterView.of(matter, now))
                        .toList(),
                found.size() > PAGE ? page + 1 : null);
    }

    /** @param nextPage null on the last one */
    record Page(List<MatterView> matters, @Nullable Integer nextPage) {}

    @GetMapping("/halls/{hall}/matters/figures")
    FiguresView figures(@PathVariable String hall, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        Caller.current().require(hall, Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR);
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days >= MOST_DAYS || from.getYear() < 2000 || to.getYear() > 2999) {
            throw new InvalidRequest("to", "a day like 2026-03-02, at most a year from the first");
        }
        return FiguresView.of(hall, from, to, matters.figures(hall, from, to, now(hall)));
    }

    /** Of the matters due on these days, both included. */
    record FiguresView(
            String hallId,
            LocalDate from,
            LocalDate to,
            long onTime,
            long decided,
            @Nullable Double onTimeRate,
            long notYetDue) {

        static FiguresView of(String hall, LocalDate from, LocalDate to, PromiseFigures figures) {
            return new FiguresView(
                    hall, from, to, figures.onTime(), figures.decided(), figures.rate(), figures.notYetDue());
        }
    }

    private Matter find(String id) {
        return matters.known(id).orElseThrow(() -> new NotFound("matter", id));
    }

    private Moment now(String hallId) {
        Instant now = clock.instant();
        return new Moment(halls.find(hallId).businessDay(now), now);
    }

    private MatterView seen(Matter matter) {
        return MatterView.of(matter, now(matter.hallId()));
    }
}
