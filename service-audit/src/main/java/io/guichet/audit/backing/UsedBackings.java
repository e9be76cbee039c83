package io.guichet.audit.backing;

import java.util.Set;

/** The lists that records of one kind name, by their digests. */
public interface UsedBackings {

    /** All of them, of every record there is. */
    Set<String> digests();
}
