package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.Attachment;
import io.guichet.complaint.casefile.CaseFile;
import java.time.Instant;
import java.util.List;

/**
 * A file that came with a case.
 *
 * @param type JPEG, PNG, PDF or TEXT
 */
public record AttachmentView(String id, String type, long bytes, boolean fromCitizen, Instant at) {

    public static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.type().name(),
                attachment.bytes(),
                attachment.isFromCitizen(),
                attachment.at());
    }

    static List<AttachmentView> of(CaseFile file) {
        return file.journal().attachments().stream().map(AttachmentView::of).toList();
    }
}
