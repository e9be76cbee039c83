package io.guichet.platform.content;

import java.util.Optional;

/** Contents, each of one owner; which of them count says the owner. What they mean is not known here. */
public interface Contents {

    /** Keeps a content; the same id again changes nothing. */
    void put(String owner, String id, byte[] content);

    Optional<byte[]> find(String owner, String id);

    /** One that its owner does not know of; nothing happens when there is none. */
    void remove(String owner, String id);

    /** All of an owner, also those it does not know of. */
    void removeAll(String owner);
}
