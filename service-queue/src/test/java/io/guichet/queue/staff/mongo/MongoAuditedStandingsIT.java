package io.guichet.queue.staff.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.staff.AuditedStandings;
import io.guichet.queue.staff.AuditedStandingsContract;

class MongoAuditedStandingsIT extends AuditedStandingsContract {

    private final AuditedStandings standings =
            new MongoAuditedStandings(FreshCollections.database().getCollection(FreshCollections.name("standings")));

    @Override
    protected AuditedStandings standings() {
        return standings;
    }
}
