package io.guichet.queue.callback.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.callback.CallOutcome;
import io.guichet.queue.callback.Callback;
import io.guichet.queue.callback.CallbackState;
import io.guichet.queue.callback.Callbacks;
import io.guichet.queue.callback.Clerk;
import io.guichet.queue.callback.ContactPurpose;
import io.guichet.queue.callback.FinishCallback;
import io.guichet.queue.callback.OpenContact;
import io.guichet.queue.callback.RequestCallback;
import io.guichet.queue.organisation.Halls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
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

/** Callbacks of a hall, for its people. */
@RestController
@RequestMapping("/api/queue")
final class CallbackController {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1000;
    private static final int LONGEST_NOTE = 500;

    private final Callbacks callbacks;
    private final RequestCallback requestCallback;
    private final OpenContact openContact;
    private final FinishCallback finishCallback;
    private final Halls halls;
    private final Clock clock;

    CallbackController(
            Callbacks callbacks,
            RequestCallback requestCallback,
            OpenContact openContact,
            FinishCallback finishCallback,
            Halls halls,
            Clock clock) {
        this.callbacks = callbacks;
        this.requestCallback = requestCallback;
        this.openContact = openContact;
        this.finishCallback = finishCallback;
        this.halls = halls;
        this.clock = clock;
    }

    @PostMapping("/halls/{hall}/callbacks")
    @ResponseStatus(HttpStatus.CREATED)
    CallbackView request(
            @PathVariable String hall, @Valid @RequestBody CallbackRequest body, HttpServletRequest request) {
        Caller.current().require(hall, Role.STAFF);
        String clerk = Caller.current().subject();
        return seen(requestCallback.request(
                body.toWish(hall), clerk, CommandKey.of(request).value()));
    }

    @GetMapping("/halls/{hall}/callbacks")
    Page ofHall(
            @PathVariable String hall,
            @RequestParam(defaultValue = "OPEN") CallbackState state,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.STAFF, Role.SUPERVISOR);
        if (page < 0 || page > LAST_PAGE) throw new InvalidRequest("page", "0 to " + LAST_PAGE);
        String known = halls.find(hall).id();
        Instant now = clock.instant();
        List<Callback> found = callbacks.ofHall(known, state, now, page * PAGE, PAGE + 1);
        return new Page(
                found.stream()
                        .limit(PAGE)
                        .map(callback -> CallbackView.of(callback, now))
                        .toList(),
                found.size() > PAGE ? page + 1 : null);
    }

    /** @param nextPage null on the last one */
    record Page(List<CallbackView> callbacks, @Nullable Integer nextPage) {}

    /** Why the caller wants to know. */
    record ContactRequest(@NotNull ContactPurpose purpose) {}

    /** Whom to call. */
    record ContactView(
            String id,
            String name,
            String phone,
            @Nullable String question,
            @Nullable String note) {

        static ContactView of(String id, OpenContact.Shown shown) {
            return new ContactView(
                    id,
                    shown.contact().name(),
                    shown.contact().phone(),
                    shown.contact().question(),
                    shown.note());
        }

        @Override
        public String toString() {
            return "ContactView[" + id + "]";
        }
    }

    @PostMapping("/callbacks/{id}/contact")
    ContactView contact(@PathVariable String id, @Valid @RequestBody ContactRequest body, HttpServletRequest request) {
        Clerk clerk = clerkOf(id);
        String command = CommandKey.of(request).value();
        CommandKey.keepNoAnswer(request);
        return ContactView.of(id, openContact.open(id, clerk, body.purpose(), command));
    }

    /** How it ended. */
    record DoneRequest(
            @NotNull CallOutcome outcome, @Nullable String note) {
        @Nullable
        String words() {
            if (note != null && (note.isBlank() || note.length() > LONGEST_NOTE)) {
                throw new InvalidRequest("/note", "1 to " + LONGEST_NOTE + " characters");
            }
            return note;
        }
    }

    @PostMapping("/callbacks/{id}/done")
    CallbackView done(@PathVariable String id, @Valid @RequestBody DoneRequest body, HttpServletRequest request) {
        Clerk clerk = clerkOf(id);
        String command = CommandKey.of(request).value();
        return seen(finishCallback.finish(id, clerk, body.outcome(), body.words(), command));
    }

    private Clerk clerkOf(String callbackId) {
        String hall = callbacks.find(callbackId).hallId();
        Caller caller = Caller.current();
        caller.require(hall, Role.STAFF, Role.SUPERVISOR);
        return new Clerk(caller.subject(), caller.may(hall, Role.SUPERVISOR));
    }

    private CallbackView seen(Callback callback) {
        return CallbackView.of(callback, clock.instant());
    }
}
