package io.guichet.queue.organisation.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.ServiceUnit;

/** A unit as an operator sees it. */
record UnitView(String id, String hallId, Words name, long version) {

    static UnitView of(ServiceUnit unit) {
        return new UnitView(unit.id(), unit.hallId(), unit.name(), unit.version());
    }
}
