package io.guichet.complaint.attachment;

import io.guichet.platform.domain.Refusal;

/** Why a file is not taken. */
public abstract sealed class AttachmentRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AttachmentRefusal(String fact) {
        super(fact);
    }

    /** Its content is none of the kinds that are taken, whatever it is called. */
    public static final class NotAllowed extends AttachmentRefusal {
        private static final long serialVersionUID = 1L;

        NotAllowed() {
            super("Files are JPEG, PNG, PDF or plain text in UTF-8.");
        }
    }

    /** It begins like a picture, but nobody can look at it. */
    public static final class Unreadable extends AttachmentRefusal {
        private static final long serialVersionUID = 1L;

        Unreadable(String fact) {
            super(fact);
        }
    }

    public static final class TooLarge extends AttachmentRefusal {
        private static final long serialVersionUID = 1L;

        TooLarge(long most) {
            super("A file has at most " + most + " bytes.");
        }
    }
}
