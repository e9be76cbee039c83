package io.guichet.queue.catalogue.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.catalogue.DefineItem;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.OrganisationRefusal;
import io.guichet.queue.organisation.ServiceUnit;
import io.guichet.queue.organisation.Units;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue. Nothing in it is hidden from anybody. */
@RestController
@RequestMapping("/api/queue")
final class CatalogueController {

    private static final int LONGEST_SEARCH = 100;

    private final Items items;
    private final Halls halls;
    private final Units units;
    private final DefineItem defineItem;

    CatalogueController(Items items, Halls halls, Units units, DefineItem defineItem) {
        this.items = items;
        this.halls = halls;
        this.units = units;
        this.defineItem = defineItem;
    }

    @GetMapping("/halls/{hall}/items")
    Found ofHall(@PathVariable String hall, @RequestParam(defaultValue = "") String q) {
        if (q.length() > LONGEST_SEARCH) throw new InvalidRequest("q", "at most " + LONGEST_SEARCH + " characters");
        String hallId = halls.find(hall).id();
        Map<String, ServiceUnit> unitsById =
                units.ofHall(hallId).stream().collect(Collectors.toMap(ServiceUnit::id, Function.identity()));
        return new Found(items.ofHall(hallId).stream()
                .filter(item -> item.matches(q))
                .map(item -> ItemLine.of(item, Objects.requireNonNull(unitsById.get(item.unitId()), item.unitId())))
                .toList());
    }

    record Found(List<ItemLine> items) {}

    @GetMapping("/items/{code}")
    ItemCard item(@PathVariable String code) {
        return ItemCard.of(items.find(code));
    }

    @PutMapping("/items/{code}")
    ResponseEntity<ItemCard> define(
            @PathVariable String code,
            @Valid @RequestBody ItemRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        String hallId = hallOf(body.unitId());
        Caller.current().require(hallId, Role.OPERATOR);
        IfMatch expected = IfMatch.of(version);
        Definition<ServiceItem> defined = defineItem.define(body.toItem(code, hallId), expected::check);
        return ResponseEntity.status(defined.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ItemCard.of(defined.value()));
    }

    private String hallOf(String unitId) {
        return units.known(unitId)
                .map(ServiceUnit::hallId)
                .orElseThrow(() -> new OrganisationRefusal.UnknownReference("unitId", "unit", unitId));
    }
}
