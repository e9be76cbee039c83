package io.guichet.complaint.attachment;

import java.util.Optional;

/** The contents of attachments, sealed; which belong to a case says the case. */
public interface Contents {

    /** Keeps a content; the same id again changes nothing. */
    void put(String caseId, String id, byte[] sealed);

    Optional<byte[]> find(String caseId, String id);

    /** One that no case knows of; nothing happens when there is none. */
    void remove(String caseId, String id);

    /** All of a case, also those it does not know of. */
    void removeAll(String caseId);
}
