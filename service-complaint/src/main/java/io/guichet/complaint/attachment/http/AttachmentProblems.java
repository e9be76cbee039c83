package io.guichet.complaint.attachment.http;

import io.guichet.complaint.attachment.AttachmentRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** Codes of files that are not taken. */
public final class AttachmentProblems implements RefusalProblems<AttachmentRefusal> {

    @Override
    public Class<AttachmentRefusal> family() {
        return AttachmentRefusal.class;
    }

    @Override
    public Problem problem(AttachmentRefusal refusal) {
        return switch (refusal) {
            case AttachmentRefusal.NotAllowed r ->
                Problem.of(422, "attachment-not-allowed", "Attachment not allowed", r.fact());
            case AttachmentRefusal.Unreadable r ->
                Problem.of(422, "attachment-unreadable", "Attachment unreadable", r.fact());
            case AttachmentRefusal.TooLarge r -> Problem.of(413, "body-too-large", "Body too large", r.fact());
        };
    }
}
