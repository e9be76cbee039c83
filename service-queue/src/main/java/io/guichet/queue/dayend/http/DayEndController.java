package io.guichet.queue.dayend.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.dayend.DayEnd;
import io.guichet.queue.dayend.DayEnds;
import io.guichet.queue.dayend.EndDay;
import io.guichet.queue.dayend.Leftover;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The supervisor's last act of the day. */
@RestController
@RequestMapping("/api/queue/halls/{hall}/day-ends")
public final class DayEndController {

    private static final int SHOWN = 31;

    private final EndDay endDay;
    private final DayEnds ends;

    public DayEndController(EndDay endDay, DayEnds ends) {
        this.endDay = endDay;
        this.ends = ends;
    }

    /** What becomes of those who still wait; it must be said. */
    record EndDayRequest(@Nullable Leftover leftover) {}

    /** Newest first. */
    record View(List<DayEnd> dayEnds) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DayEnd end(@PathVariable String hall, @RequestBody EndDayRequest body, HttpServletRequest request) {
        Caller caller = Caller.current();
        caller.require(hall, Role.SUPERVISOR);
        Leftover leftover = body.leftover();
        if (leftover == null) throw new InvalidRequest("/leftover", "CARRY_OVER or CANCEL");
        return endDay.end(
                hall, leftover, caller.subject(), CommandKey.of(request).value());
    }

    @GetMapping
    View past(@PathVariable String hall) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.INSPECTOR);
        return new View(ends.ofHall(hall, SHOWN));
    }
}
