package io.guichet.queue.staff;

class InMemoryAuditedStandingsTest extends AuditedStandingsContract {

    private final AuditedStandings standings = new InMemoryAuditedStandings();

    @Override
    protected AuditedStandings standings() {
        return standings;
    }
}
