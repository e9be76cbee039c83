package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.rating.CorrectRating;
import io.guichet.evaluation.rating.EnterRating;
import io.guichet.evaluation.rating.ReadOwnRating;
import io.guichet.evaluation.rating.SubmitRating;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ratings come in: from citizens, and typed in by staff who did not serve them. */
@RestController
@RequestMapping("/api/evaluation/ratings")
final class RatingController {

    private final SubmitRating submitRating;
    private final EnterRating enterRating;
    private final CorrectRating correctRating;
    private final ReadOwnRating readOwnRating;
    private final Invitations invitations;
    private final TagSet tagSet;

    RatingController(
            SubmitRating submitRating,
            EnterRating enterRating,
            CorrectRating correctRating,
            ReadOwnRating readOwnRating,
            Invitations invitations,
            TagSet tagSet) {
        this.submitRating = submitRating;
        this.enterRating = enterRating;
        this.correctRating = correctRating;
        this.readOwnRating = readOwnRating;
        this.invitations = invitations;
        this.tagSet = tagSet;
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    SubmittedView submit(@RequestBody SubmitRatingRequest body, HttpServletRequest request) {
        Caller caller = Caller.current();
        requireNoStaff(caller);
        String command = CommandKey.of(request).value();
        return SubmittedView.of(submitRating.submit(body.toSubmission(tagSet, Senders.of(caller, request), command)));
    }

    @PostMapping(path = "/by-staff", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    SubmittedView enter(@RequestBody EnterRatingRequest body, HttpServletRequest request) {
        Caller caller = Caller.current();
        var entry =
                body.toEntry(tagSet, caller.subject(), CommandKey.of(request).value());
        String hall = invitations
                .find(entry.ticketId())
                .orElseThrow(() -> new NotFound("finished ticket", entry.ticketId()))
                .event()
                .hallId();
        caller.require(hall, Role.STAFF, Role.SUPERVISOR);
        return SubmittedView.of(enterRating.enter(entry));
    }

    @PostMapping(path = "/{id}/correction", consumes = "application/json")
    SubmittedView correct(@PathVariable String id, @RequestBody CorrectionRequest body, HttpServletRequest request) {
        requireNoStaff(Caller.current());
        String rating = InvalidRequest.at("id", () -> Ids.slug("a rating's id", id));
        String command = CommandKey.of(request).value();
        return SubmittedView.of(correctRating.correct(body.toCorrection(rating, tagSet, command)));
    }

    @GetMapping("/own")
    ResponseEntity<OwnRatingView> own(
            @RequestHeader("X-Ticket-Id") String ticketId, @RequestHeader("X-Tracking-Token") String token) {
        String ticket = InvalidRequest.at("X-Ticket-Id", () -> Ids.slug("a ticket's id", ticketId));
        String known = RatingBody.token("X-Tracking-Token", token);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(OwnRatingView.of(readOwnRating.read(ticket, known)));
    }

    /** Citizens rate without an account; a token of staff, whatever the role, is somebody rating the house's own work. */
    private static void requireNoStaff(Caller caller) {
        if (!caller.isAnonymous() && !caller.hasAny(Role.PAD, Role.KIOSK)) {
            throw new Forbidden("Staff cannot rate a service. Sign out, or leave the rating to the citizen.");
        }
    }
}
