package io.guichet.audit.handbook.http;

import io.guichet.audit.handbook.Acknowledgement;
import io.guichet.audit.handbook.Edition;
import io.guichet.audit.handbook.Handbook;
import io.guichet.audit.handbook.Section;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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

/** The handbook: read, searched, acknowledged (S1, S8). */
@RestController
@RequestMapping("/api/audit/handbook")
public final class HandbookController {

    private static final int LONGEST_SEARCH = 100;

    private final Handbook handbook;

    public HandbookController(Handbook handbook) {
        this.handbook = handbook;
    }

    /** An edition, or the sections of it that were looked for. */
    record EditionView(int edition, Instant publishedAt, List<Section> sections) {

        static EditionView of(Edition edition, List<Section> sections) {
            return new EditionView(edition.number(), edition.publishedAt(), sections);
        }
    }

    /** The next edition, whole. */
    record PublishRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull Section> sections) {}

    /** Who has read it. */
    record ReadersView(int edition, String hallId, List<Handbook.Reader> people) {}

    @GetMapping
    EditionView current(@RequestParam(name = "q", required = false) @Nullable String part) {
        Edition current = handbook.current();
        if (part == null || part.isBlank()) return EditionView.of(current, current.sections());
        if (part.length() > LONGEST_SEARCH) throw new InvalidRequest("q", "at most 100 characters");
        return EditionView.of(current, current.search(part.strip()));
    }

    @GetMapping("/editions/{number}")
    EditionView edition(@PathVariable int number) {
        Edition edition = handbook.edition(number);
        return EditionView.of(edition, edition.sections());
    }

    @PostMapping("/editions")
    @ResponseStatus(HttpStatus.CREATED)
    EditionView publish(@Valid @RequestBody PublishRequest body) {
        String by = Caller.current().subject();
        Edition next = InvalidRequest.at("/sections", () -> handbook.publish(body.sections(), by));
        return EditionView.of(next, next.sections());
    }

    @PostMapping("/editions/{number}/acknowledgement")
    Acknowledgement acknowledge(@PathVariable int number) {
        return handbook.acknowledge(number, Caller.current().subject());
    }

    @GetMapping("/editions/{number}/acknowledgements")
    ReadersView readers(@PathVariable int number, @RequestParam("hall") String hall) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        return new ReadersView(number, hall, handbook.readers(number, hall));
    }
}
