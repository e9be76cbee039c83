package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;

/** A city, county or township that has halls. */
public record Region(String id, Words name, long version) {

    public Change<Region, RegionEvent> redefine(Region wanted) {
        Region after = new Region(id, wanted.name, version);
        return after.equals(this) ? Change.none(this) : Change.of(after, new RegionEvent.Defined(after));
    }

    /** The same region as stored under another version. */
    public Region at(long stored) {
        return new Region(id, name, stored);
    }
}
