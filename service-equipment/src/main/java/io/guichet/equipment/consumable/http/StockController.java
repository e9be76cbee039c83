package io.guichet.equipment.consumable.http;

import io.guichet.equipment.consumable.KeepStock;
import io.guichet.equipment.consumable.Stock;
import io.guichet.equipment.consumable.StockEvent;
import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.http.AskedPage;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.http.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Consumables in the stores of a hall. Money in cents. */
@RestController
@RequestMapping("/api/equipment/consumables")
final class StockController {

    private static final int LONGEST = 100;
    private static final long MOST_PIECES = 100_000;
    private static final long MOST_CENTS = 100_000_000;

    private final Shelf<Stock, StockEvent> stocks;
    private final KeepStock keepStock;
    private final Acts acts;

    StockController(Shelf<Stock, StockEvent> stocks, KeepStock keepStock, Acts acts) {
        this.stocks = stocks;
        this.keepStock = keepStock;
        this.acts = acts;
    }

    /** @param unitCents what one costs; counts only until the first delivery, default 0 */
    record ArticleRequest(
            @Nullable String hallId,
            @NotNull String name,
            @Nullable @Min(0) @Max(MOST_CENTS) Long unitCents,
            @NotNull @Min(0) @Max(MOST_PIECES) Long restockLevel) {}

    @PutMapping("/{store}/{code}")
    Shown<Stock> define(
            @PathVariable String store,
            @PathVariable String code,
            @Valid @RequestBody ArticleRequest body,
            HttpServletRequest request) {
        String hallId = AskedHall.of(body.hallId);
        InvalidRequest.at("store", () -> Check.slug("store", store));
        InvalidRequest.at("code", () -> Check.slug("code", code));
        InvalidRequest.at("/name", () -> Check.text("name", body.name, LONGEST));
        long unitCents = body.unitCents == null ? 0 : body.unitCents;
        return Shown.of(keepStock.define(
                new KeepStock.Article(hallId, store, code, body.name, unitCents, body.restockLevel), acts.of(request)));
    }

    /** @param low true: only what is to be ordered */
    @GetMapping
    AskedPage.Page<Shown<Stock>> list(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable String store,
            @RequestParam(required = false) @Nullable Boolean low,
            @RequestParam(defaultValue = "0") int page) {
        AskedPage asked = new AskedPage(page);
        String storeId = store == null ? null : InvalidRequest.at("store", () -> Check.slug("store", store));
        Query query = Query.all()
                .where("hallId", AskedHall.of(hall))
                .wherePresent("storeId", storeId)
                .wherePresent("low", low)
                .sortedBy("code")
                .page(asked.skip(), asked.limit());
        return asked.of(stocks.list(query), Shown::of);
    }

    record DeliveryRequest(
            @NotNull @Min(1) @Max(MOST_PIECES) Long quantity,
            @NotNull @Min(0) @Max(MOST_CENTS) Long unitCents) {}

    @PostMapping("/{id}/deliveries")
    Shown<Stock> receive(
            @PathVariable String id, @Valid @RequestBody DeliveryRequest body, HttpServletRequest request) {
        check(id);
        return Shown.of(keepStock.receive(id, body.quantity, body.unitCents, acts.of(request)));
    }

    /** @param deviceId or {@code unitId}: who pays follows from the device */
    record IssueRequest(
            @NotNull @Min(1) @Max(MOST_PIECES) Long quantity,
            @Nullable String unitId,
            @Nullable String deviceId) {}

    @PostMapping("/{id}/issues")
    Shown<Stock> issue(@PathVariable String id, @Valid @RequestBody IssueRequest body, HttpServletRequest request) {
        check(id);
        InvalidRequest.at("/unitId", () -> String.valueOf(Check.optionalSlug("unitId", body.unitId)));
        InvalidRequest.at("/deviceId", () -> String.valueOf(Check.optionalSlug("deviceId", body.deviceId)));
        return Shown.of(keepStock.issue(id, body.quantity, body.unitId, body.deviceId, acts.of(request)));
    }

    record CountRequest(@NotNull @Min(0) @Max(MOST_PIECES) Long counted) {}

    @PostMapping("/{id}/counts")
    Shown<Stock> count(@PathVariable String id, @Valid @RequestBody CountRequest body, HttpServletRequest request) {
        check(id);
        return Shown.of(keepStock.count(id, body.counted, acts.of(request)));
    }

    private void check(String id) {
        AskedHall.check(stocks.find(id).it().hallId());
    }
}
