package io.guichet.complaint.attachment;

import io.guichet.complaint.casefile.Attachment;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.platform.content.Contents;
import io.guichet.platform.domain.NotFound;

/** Gives back what came with a case. */
public final class OpenAttachment {

    private final Contents contents;
    private final CaseKeys keys;

    public OpenAttachment(Contents contents, CaseKeys keys) {
        this.contents = contents;
        this.keys = keys;
    }

    /** A file and what it contains. */
    public static final class Opened {

        private final Attachment attachment;
        private final byte[] bytes;

        Opened(Attachment attachment, byte[] bytes) {
            this.attachment = attachment;
            this.bytes = bytes;
        }

        public Attachment attachment() {
            return attachment;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /** @throws NotFound when the case knows of no such file */
    public Opened open(CaseFile file, String id) {
        Attachment known = file.journal().attachments().stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment", id));
        byte[] sealed = contents.find(file.id(), id).orElseThrow(() -> new NotFound("attachment", id));
        return new Opened(known, keys.openBytes(file, id, sealed));
    }
}
