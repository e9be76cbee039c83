package io.guichet.evaluation.contact.http;

import io.guichet.evaluation.contact.OpenContact;
import io.guichet.evaluation.rating.Contact;
import io.guichet.evaluation.rating.ContactPurpose;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The way to a citizen's number: never without a purpose, never for the person who was rated. */
@RestController
final class ContactController {

    private final Ratings ratings;
    private final OpenContact openContact;

    ContactController(Ratings ratings, OpenContact openContact) {
        this.ratings = ratings;
        this.openContact = openContact;
    }

    /** Why the caller wants to know. */
    record ContactRequest(@Nullable ContactPurpose purpose) {}

    record ContactView(@Nullable String name, String phone) {

        @Override
        public String toString() {
            return "ContactView";
        }
    }

    @PostMapping(path = "/api/evaluation/ratings/{id}/contact", consumes = "application/json")
    ContactView contact(@PathVariable String id, @RequestBody ContactRequest body, HttpServletRequest request) {
        ContactPurpose purpose = body.purpose();
        if (purpose == null) throw new InvalidRequest("/purpose", "is missing");
        String known = InvalidRequest.at("id", () -> Ids.slug("a rating's id", id));
        Rating rating = ratings.find(known).orElseThrow(() -> new NotFound("rating", known));
        Caller caller = Caller.current();
        caller.require(rating.subject().hallId(), Role.SUPERVISOR, Role.COMPLAINT_OFFICER);
        CommandKey.keepNoAnswer(request);
        Contact contact = openContact.open(known, caller.subject(), purpose);
        return new ContactView(contact.name(), contact.phone());
    }
}
