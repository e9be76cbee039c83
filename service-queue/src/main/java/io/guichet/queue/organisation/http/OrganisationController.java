package io.guichet.queue.organisation.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.organisation.DefineHall;
import io.guichet.queue.organisation.DefineRegion;
import io.guichet.queue.organisation.DefineUnit;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.WaitingCounts;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators set. Each is repeatable: the same again changes nothing. */
@RestController
@RequestMapping("/api/queue")
final class OrganisationController {

    private final DefineRegion defineRegion;
    private final DefineHall defineHall;
    private final DefineUnit defineUnit;
    private final WaitingCounts waiting;
    private final Clock clock;

    OrganisationController(
            DefineRegion defineRegion,
            DefineHall defineHall,
            DefineUnit defineUnit,
            WaitingCounts waiting,
            Clock clock) {
        this.defineRegion = defineRegion;
        this.defineHall = defineHall;
        this.defineUnit = defineUnit;
        this.waiting = waiting;
        this.clock = clock;
    }

    @PutMapping("/regions/{id}")
    ResponseEntity<RegionView> region(
            @PathVariable String id,
            @Valid @RequestBody NameRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        IfMatch expected = IfMatch.of(version);
        return answer(defineRegion.define(body.toRegion(id), expected::check), RegionView::of);
    }

    @PutMapping("/halls/{id}")
    ResponseEntity<HallView> hall(
            @PathVariable String id,
            @Valid @RequestBody HallRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        Caller.current().require(id, Role.OPERATOR);
        IfMatch expected = IfMatch.of(version);
        return answer(defineHall.define(body.toHall(id), expected::check), this::view);
    }

    @PutMapping("/units/{id}")
    ResponseEntity<UnitView> unit(
            @PathVariable String id,
            @Valid @RequestBody UnitRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        Caller.current().require(body.hallId(), Role.OPERATOR);
        IfMatch expected = IfMatch.of(version);
        return answer(defineUnit.define(body.toUnit(id), expected::check), UnitView::of);
    }

    private HallView view(Hall hall) {
        return HallView.of(hall, waiting.waitingIn(hall.id()), clock.instant());
    }

    private static <T, V> ResponseEntity<V> answer(Definition<T> definition, Function<T, V> view) {
        HttpStatus status = definition.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(view.apply(definition.value()));
    }
}
