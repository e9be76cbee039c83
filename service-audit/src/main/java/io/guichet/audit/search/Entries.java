package io.guichet.audit.search;

import java.util.List;
import java.util.OptionalLong;

/** The entries by what they are about. */
public interface Entries {

    /** The newest first, by when they happened. */
    List<FoundEntry> find(Wanted wanted, int limit);

    /** Where the event with this id stands. */
    OptionalLong indexOf(String eventId);
}
