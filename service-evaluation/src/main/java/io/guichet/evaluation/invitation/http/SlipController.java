package io.guichet.evaluation.invitation.http;

import io.guichet.evaluation.invitation.RecogniseSlip;
import io.guichet.evaluation.invitation.ServiceEvent;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A kiosk asks which service a slip is of. Nothing changes; a POST, because number and code belong into no address. */
@RestController
public final class SlipController {

    private final RecogniseSlip recognise;

    public SlipController(RecogniseSlip recognise) {
        this.recognise = recognise;
    }

    /**
     * @param token opens {@code POST /ratings} for this service, with the channel KIOSK
     * @param rated then there is nothing to ask
     */
    record RecognisedView(
            String ticketId,
            String number,
            String itemCode,
            String windowId,
            Instant finishedAt,
            String token,
            boolean rated) {

        static RecognisedView of(RecogniseSlip.Recognised found) {
            ServiceEvent event = found.event();
            return new RecognisedView(
                    event.ticketId(),
                    event.number(),
                    event.itemCode(),
                    event.windowId(),
                    event.finishedAt(),
                    found.token(),
                    found.rated());
        }
    }

    @PostMapping(path = "/api/evaluation/invitations/by-slip", consumes = "application/json")
    RecognisedView bySlip(@RequestBody SlipRequest body, HttpServletRequest request) {
        CommandKey.keepNoAnswer(request);
        // Unlike a person, a kiosk that stands in no hall in particular stands nowhere.
        String hall = Caller.current().hall();
        if (hall == null) throw new Forbidden("This kiosk belongs to no hall.");
        return RecognisedView.of(recognise.recognise(hall, body.toMarks()));
    }
}
