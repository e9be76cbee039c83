package io.guichet.audit.integrity.http;

import io.guichet.audit.integrity.Entry;
import io.guichet.audit.integrity.IntegrityEvent;
import io.guichet.audit.integrity.RegisterEntry;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The integrity register (W6). */
@RestController
@RequestMapping("/api/audit")
public final class IntegrityController {

    private static final int LONGEST = 1000;

    private final Shelf<Entry, IntegrityEvent> entries;
    private final RegisterEntry register;

    public IntegrityController(Shelf<Entry, IntegrityEvent> entries, RegisterEntry register) {
        this.entries = entries;
        this.register = register;
    }

    /** What was offered. */
    record EntryRequest(
            @NotNull String staffId,
            @NotNull Entry.Kind kind,
            @NotNull LocalDate occurredOn,
            @Nullable Long valueCents,
            @NotBlank @Size(max = LONGEST) String note) {

        RegisterEntry.Declaration toDeclaration() {
            return new RegisterEntry.Declaration(
                    Given.id("/staffId", staffId), kind, Given.day("/occurredOn", occurredOn), valueCents, note);
        }
    }

    /** What the reviewer says. */
    record NoteRequest(@NotBlank @Size(max = LONGEST) String note) {}

    /** An entry. */
    record EntryView(
            String id,
            String hallId,
            String staffId,
            Entry.Kind kind,
            LocalDate occurredOn,
            @Nullable Long valueCents,
            String note,
            String declaredBy,
            Instant declaredAt,
            Entry.@Nullable Review review,
            long version) {

        static EntryView of(Stored<Entry> stored) {
            Entry it = stored.value();
            return new EntryView(
                    it.id(),
                    it.hallId(),
                    it.staffId(),
                    it.kind(),
                    it.occurredOn(),
                    it.valueCents(),
                    it.note(),
                    it.declaredBy(),
                    it.declaredAt(),
                    it.review(),
                    stored.version());
        }
    }

    @PostMapping("/halls/{hall}/integrity")
    @ResponseStatus(HttpStatus.CREATED)
    EntryView declare(@PathVariable String hall, @Valid @RequestBody EntryRequest body, HttpServletRequest request) {
        Caller caller = Caller.current();
        caller.require(hall, Role.STAFF, Role.SUPERVISOR);
        if (!caller.subject().equals(body.staffId()) && !caller.may(hall, Role.SUPERVISOR)) {
            throw new Forbidden("You declare for yourself.");
        }
        return EntryView.of(register.declare(
                hall,
                body.toDeclaration(),
                caller.subject(),
                CommandKey.of(request).value()));
    }

    @GetMapping("/halls/{hall}/integrity")
    Page<EntryView> ofHall(
            @PathVariable String hall,
            @RequestParam(name = "staff", required = false) @Nullable String staffId,
            @RequestParam(required = false) @Nullable Boolean reviewed,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("staffId", staffId)
                .with("reviewed", reviewed)
                .descending("day");
        return Page.of(entries, wanted, page, EntryView::of);
    }

    @GetMapping("/integrity/mine")
    Page<EntryView> mine(@RequestParam(defaultValue = "0") int page) {
        Wanted wanted = Wanted.all().with("staffId", Caller.current().subject()).descending("day");
        return Page.of(entries, wanted, page, EntryView::of);
    }

    @PostMapping("/integrity/{id}/review")
    EntryView review(@PathVariable String id, @Valid @RequestBody NoteRequest body, HttpServletRequest request) {
        Caller.current().require(entries.find(id).value().hallId(), Role.AUDIT_ADMIN);
        return EntryView.of(register.review(
                id,
                body.note(),
                Caller.current().subject(),
                CommandKey.of(request).value(),
                IfMatch.of(request)::check));
    }
}
