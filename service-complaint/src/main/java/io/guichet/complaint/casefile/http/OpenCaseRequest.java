package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.Channel;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.Subject;
import io.guichet.complaint.casefile.Submission;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is brought.
 *
 * @param kind complaint, suggestion, praise or petition, in any case
 * @param staffId whom it is about, if the citizen knows the number on the badge
 * @param anonymous handlers do not learn who it is; without contact nobody does
 */
record OpenCaseRequest(
        @Nullable String kind,
        @Nullable String hallId,
        @Nullable String text,
        @Nullable String windowId,
        @Nullable String ticketId,
        @Nullable String staffId,
        @Nullable ContactBody contact,
        @Nullable Boolean anonymous,
        @Nullable Channel channel) {

    /** From the public or a kiosk: what a citizen's device says of itself is believed among these. */
    Submission fromCitizen(String command) {
        Channel from = channel == null ? Channel.PAGE : channel;
        if (from != Channel.PAGE && from != Channel.QR && from != Channel.KIOSK) {
            throw new InvalidRequest("/channel", "PAGE, QR or KIOSK");
        }
        return submission(from, Act.CITIZEN, command);
    }

    /** Taken down by staff for somebody who came, called or wrote. */
    Submission fromStaff(Caller caller, String command) {
        Channel from = Given.value("/channel", channel);
        if (from != Channel.WINDOW && from != Channel.PHONE && from != Channel.LETTER) {
            throw new InvalidRequest("/channel", "WINDOW, PHONE or LETTER");
        }
        Submission submission = submission(from, caller.subject(), command);
        caller.require(submission.subject().hallId(), Role.STAFF, Role.COMPLAINT_OFFICER, Role.SUPERVISOR);
        return submission;
    }

    private Submission submission(Channel from, String by, String command) {
        ContactBody given = contact;
        Subject subject = new Subject(
                Given.slug("/hallId", hallId),
                null,
                null,
                Given.slugIfAny("/windowId", windowId),
                Given.slugIfAny("/ticketId", ticketId),
                null,
                Given.slugIfAny("/staffId", staffId));
        return new Submission(
                validKind(),
                from,
                subject,
                Given.text("/text", text),
                given == null ? null : given.validName(),
                given == null ? null : given.validPhone(),
                given == null || Boolean.TRUE.equals(anonymous),
                by,
                command);
    }

    /** A rectification comes from a rating only. */
    private Kind validKind() {
        String name = Given.value("/kind", kind).toUpperCase(Locale.ROOT);
        for (Kind known : Kind.values()) {
            if (known != Kind.RECTIFICATION && known.name().equals(name)) return known;
        }
        throw new InvalidRequest("/kind", "complaint, suggestion, praise or petition");
    }

    @Override
    public String toString() {
        return "OpenCaseRequest[" + kind + "]";
    }
}
