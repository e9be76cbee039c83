package io.guichet.queue.organisation.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.SwitchEmergency;
import io.guichet.queue.organisation.WaitingCounts;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Halls for everybody, and their supervisor's emergency switch. */
@RestController
@RequestMapping("/api/queue/halls")
final class HallController {

    private final Halls halls;
    private final WaitingCounts waiting;
    private final SwitchEmergency switchEmergency;
    private final Clock clock;

    HallController(Halls halls, WaitingCounts waiting, SwitchEmergency switchEmergency, Clock clock) {
        this.halls = halls;
        this.waiting = waiting;
        this.switchEmergency = switchEmergency;
        this.clock = clock;
    }

    @GetMapping
    All all() {
        return new All(halls.all().stream()
                .filter(hall -> hall.rules().listed())
                .map(this::view)
                .toList());
    }

    record All(List<HallView> halls) {}

    @GetMapping("/{hall}")
    HallView one(@PathVariable String hall) {
        return view(halls.find(hall));
    }

    @PostMapping("/{hall}/emergency")
    HallView emergency(
            @PathVariable String hall,
            @Valid @RequestBody EmergencyRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        Caller.current().require(hall, Role.SUPERVISOR);
        IfMatch expected = IfMatch.of(version);
        if (!body.active()) return view(switchEmergency.off(hall, expected::check));
        return view(switchEmergency.on(hall, body.noticeGiven(), body.planFollowed(), expected::check));
    }

    private HallView view(Hall hall) {
        return HallView.of(hall, waiting.waitingIn(hall.id()), clock.instant());
    }
}
