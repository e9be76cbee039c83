package io.guichet.audit.bulletin.http;

import io.guichet.audit.backing.Backings;
import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.backing.http.LinkPage;
import io.guichet.audit.bulletin.Bulletin;
import io.guichet.audit.bulletin.BulletinEvent;
import io.guichet.audit.bulletin.Figure;
import io.guichet.audit.bulletin.FigureCode;
import io.guichet.audit.bulletin.PrintBulletin;
import io.guichet.audit.bulletin.WriteBulletin;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Monthly bulletins (W11). */
@RestController
@RequestMapping("/api/audit")
public final class BulletinController {

    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 500;

    private final Shelf<Bulletin, BulletinEvent> bulletins;
    private final WriteBulletin writeBulletin;
    private final PrintBulletin printBulletin;
    private final Backings backings;
    private final LinkEvents linkEvents;

    public BulletinController(
            Shelf<Bulletin, BulletinEvent> bulletins,
            WriteBulletin writeBulletin,
            PrintBulletin printBulletin,
            Backings backings,
            LinkEvents linkEvents) {
        this.bulletins = bulletins;
        this.writeBulletin = writeBulletin;
        this.printBulletin = printBulletin;
        this.backings = backings;
        this.linkEvents = linkEvents;
    }

    /** @param month like {@code 2026-11} */
    record DraftRequest(@NotNull String month) {}

    /**
     * Words beside the figures; a figure itself cannot be given.
     *
     * @param figure which it is about; null for the whole
     */
    record CommentRequest(
            @Nullable FigureCode figure,
            @NotBlank @Size(max = LONGEST) String text) {}

    /** Why the published one is wrong. */
    record CorrectionRequest(
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    @PostMapping("/halls/{hall}/bulletins")
    @ResponseStatus(HttpStatus.CREATED)
    BulletinView draft(@PathVariable String hall, @Valid @RequestBody DraftRequest body, HttpServletRequest request) {
        Caller.current().require(hall, Role.AUDIT_ADMIN);
        return BulletinView.of(writeBulletin.draft(
                hall,
                Given.month("/month", body.month()),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }

    /** The latest month first; drafts only for who makes them and for inspectors. */
    @GetMapping("/halls/{hall}/bulletins")
    Page<BulletinView> ofHall(@PathVariable String hall, @RequestParam(defaultValue = "0") int page) {
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("state", seesDrafts(hall) ? null : Bulletin.State.PUBLISHED)
                .descending("month");
        return Page.of(bulletins, wanted, page, BulletinView::of);
    }

    /** What was published of a month, of every hall. */
    @GetMapping("/bulletins")
    Page<BulletinView> ofMonth(@RequestParam String month, @RequestParam(defaultValue = "0") int page) {
        Wanted wanted = Wanted.all()
                .with("state", Bulletin.State.PUBLISHED)
                .with("month", Given.month("month", month).toString());
        return Page.of(bulletins, wanted, page, BulletinView::of);
    }

    @GetMapping("/bulletins/{id}")
    BulletinView one(@PathVariable String id) {
        Stored<Bulletin> found = seen(id);
        String correctedBy =
                bulletins.list(Wanted.all().with("corrects", id).with("state", Bulletin.State.PUBLISHED), 0, 1).stream()
                        .map(correction -> correction.value().id())
                        .findFirst()
                        .orElse(null);
        return BulletinView.of(found, correctedBy);
    }

    /** The events behind a figure, in the order of its digest. */
    @GetMapping("/bulletins/{id}/figures/{code}")
    LinkPage events(
            @PathVariable String id, @PathVariable FigureCode code, @RequestParam(defaultValue = "0") int page) {
        Figure figure = seen(id).value().figures().stream()
                .filter(one -> one.code() == code)
                .findFirst()
                .orElseThrow(() -> new NotFound("figure", code.name()));
        return LinkPage.of(figure.backing(), page, backings, linkEvents);
    }

    @GetMapping("/bulletins/{id}/bulletin.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String id) {
        Bulletin bulletin = seen(id).value();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"bulletin-" + bulletin.month() + ".pdf\"")
                .body(printBulletin.print(bulletin));
    }

    @PostMapping("/bulletins/{id}/comments")
    BulletinView comment(@PathVariable String id, @Valid @RequestBody CommentRequest body, HttpServletRequest request) {
        return BulletinView.of(writeBulletin.remark(
                written(id),
                body.figure(),
                body.text(),
                Caller.current().subject(),
                CommandKey.of(request).value(),
                IfMatch.of(request)::check));
    }

    /** Counts a draft again, for what was heard since. */
    @PostMapping("/bulletins/{id}/count")
    BulletinView countAgain(@PathVariable String id, HttpServletRequest request) {
        return BulletinView.of(writeBulletin.countAgain(
                written(id), Caller.current().subject(), CommandKey.of(request).value(), IfMatch.of(request)::check));
    }

    @PostMapping("/bulletins/{id}/publication")
    BulletinView publish(@PathVariable String id, HttpServletRequest request) {
        return BulletinView.of(writeBulletin.publish(
                written(id), Caller.current().subject(), CommandKey.of(request).value(), IfMatch.of(request)::check));
    }

    /** Another bulletin instead of a published one, as a draft. */
    @PostMapping("/bulletins/{id}/correction")
    @ResponseStatus(HttpStatus.CREATED)
    BulletinView correct(
            @PathVariable String id, @Valid @RequestBody CorrectionRequest body, HttpServletRequest request) {
        return BulletinView.of(writeBulletin.correct(
                written(id),
                body.reason(),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }

    private static boolean seesDrafts(String hall) {
        return Caller.current().may(hall, Role.AUDIT_ADMIN, Role.INSPECTOR);
    }

    /** @throws NotFound for a draft of others */
    private Stored<Bulletin> seen(String id) {
        Stored<Bulletin> found = bulletins.find(id);
        Bulletin bulletin = found.value();
        if (bulletin.state() == Bulletin.State.DRAFT && !seesDrafts(bulletin.hallId())) {
            throw new NotFound("bulletin", id);
        }
        return found;
    }

    private String written(String id) {
        Caller.current().require(bulletins.find(id).value().hallId(), Role.AUDIT_ADMIN);
        return id;
    }
}
