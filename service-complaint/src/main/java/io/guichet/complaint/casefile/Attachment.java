package io.guichet.complaint.casefile;

import java.time.Instant;

/**
 * A file that came with a case. Its content lies elsewhere, under the key of the case; what it was called is not kept.
 *
 * @param bytes how long it is, as kept
 * @param by staff number, or {@link Act#CITIZEN}
 */
public record Attachment(String id, FileType type, long bytes, String by, Instant at) {

    public boolean isFromCitizen() {
        return by.equals(Act.CITIZEN);
    }
}
