package io.guichet.equipment.custody.http;

import io.guichet.equipment.custody.CustodyEvent;
import io.guichet.equipment.custody.CustodySheet;
import io.guichet.equipment.custody.DrawSheet;
import io.guichet.equipment.custody.Drawing;
import io.guichet.equipment.custody.PrintSheet;
import io.guichet.equipment.custody.SheetKind;
import io.guichet.equipment.custody.SheetState;
import io.guichet.equipment.custody.SignSheet;
import io.guichet.equipment.custody.wire.CustodyEventWire;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Page;
import io.guichet.equipment.shelf.http.Scope;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handover and return sheets, at the counter. */
@RestController
@RequestMapping("/api/equipment/custody-sheets")
final class CustodyController {

    private static final Role[] PEOPLE = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};

    private final Shelf<CustodySheet, CustodyEvent> sheets;
    private final DrawSheet drawSheet;
    private final SignSheet signSheet;
    private final PrintSheet printSheet;
    private final Acts acts;

    CustodyController(
            Shelf<CustodySheet, CustodyEvent> sheets,
            DrawSheet drawSheet,
            SignSheet signSheet,
            PrintSheet printSheet,
            Acts acts) {
        this.sheets = sheets;
        this.drawSheet = drawSheet;
        this.signSheet = signSheet;
        this.printSheet = printSheet;
        this.acts = acts;
    }

    /** @param delegate may sign for the person of the unit */
    record DrawSheetRequest(
            @NotNull SheetKind kind,
            @NotNull String hallId,
            @NotNull String unitId,
            @NotNull List<String> assetIds,
            @NotNull String giver,
            @NotNull String receiver,
            @Nullable String delegate) {

        DrawSheet.Wish toWish() {
            for (String id : assetIds) InvalidRequest.at("/assetIds", () -> Check.slug("assetIds", id));
            return new DrawSheet.Wish(
                    kind,
                    InvalidRequest.at("/hallId", () -> Check.slug("hallId", hallId)),
                    InvalidRequest.at("/unitId", () -> Check.slug("unitId", unitId)),
                    assetIds,
                    InvalidRequest.at("/giver", () -> Check.slug("giver", giver)),
                    InvalidRequest.at("/receiver", () -> Check.slug("receiver", receiver)),
                    delegate == null ? null : InvalidRequest.at("/delegate", () -> Check.slug("delegate", delegate)));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SheetView draw(@Valid @RequestBody DrawSheetRequest body, HttpServletRequest request) {
        DrawSheet.Wish wish = body.toWish();
        Caller.current().require(wish.hallId(), Role.MAINTAINER);
        return SheetView.of(drawSheet.draw(wish, acts.of(request)));
    }

    /** @param nextPage null on the last one */
    record SheetPage(List<SheetView> items, @Nullable Integer nextPage) {}

    /** The latest first; {@code state=OPEN} are those that somebody has not signed yet. */
    @GetMapping
    SheetPage list(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable SheetState state,
            @RequestParam @Nullable SheetKind kind,
            @RequestParam @Nullable String giver,
            @RequestParam @Nullable String receiver,
            @RequestParam @Nullable String asset,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("state", state)
                .wherePresent("kind", kind)
                .wherePresent("giver", Scope.slug("giver", giver))
                .wherePresent("receiver", Scope.slug("receiver", receiver))
                .wherePresent("lines.assetId", Scope.slug("asset", asset))
                .latestFirst("drawnAt");
        Page.Found<CustodySheet> found = Page.find(sheets, query, page);
        return new SheetPage(found.items().stream().map(SheetView::of).toList(), found.nextPage());
    }

    @GetMapping("/{id}")
    SheetView one(@PathVariable String id) {
        return SheetView.of(inHall(id, PEOPLE));
    }

    /** @param png drawn on the glass: a PNG in base64, at most 100 KB */
    record SignRequest(@NotNull String png) {
        @Override
        public String toString() {
            return "SignRequest[sealed]";
        }
    }

    @PostMapping("/{id}/signatures")
    SheetView sign(@PathVariable String id, @Valid @RequestBody SignRequest body, HttpServletRequest request) {
        inHall(id, Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER);
        Drawing drawing = InvalidRequest.at("/png", () -> new Drawing(body.png()));
        return SheetView.of(signSheet.sign(id, drawing, acts.of(request)));
    }

    /** Before it is complete; what was signed by one side stays on the cancelled sheet. */
    @PostMapping("/{id}/cancel")
    SheetView cancel(@PathVariable String id, HttpServletRequest request) {
        inHall(id, Role.MAINTAINER);
        Act act = acts.of(request);
        return SheetView.of(signSheet.cancel(id, act));
    }

    @GetMapping("/{id}/sheet.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String id, HttpServletRequest request) {
        CustodySheet sheet = inHall(id, PEOPLE).it();
        CommandKey.keepNoAnswer(request);
        String receipt = sheet.state() == SheetState.SIGNED ? CustodyEventWire.receiptOf(id) : null;
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(printSheet.print(sheet, receipt));
    }

    private Kept<CustodySheet> inHall(String id, Role... roles) {
        Kept<CustodySheet> sheet = sheets.find(id);
        Caller.current().require(sheet.it().hallId(), roles);
        return sheet;
    }
}
