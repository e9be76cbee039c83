package io.guichet.audit.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The entries by what they are about. */
public interface Entries {

    /** The newest first, by when they happened. */
    List<FoundEntry> find(Wanted wanted, int limit);

    /** Where the event with this id stands. */
    OptionalLong indexOf(String eventId);

    /**
     * Where these events stand; those that are not there are left out.
     *
     * @param eventKeys {@code source|id} each
     */
    Map<String, Long> placesOf(Collection<String> eventKeys);
}
