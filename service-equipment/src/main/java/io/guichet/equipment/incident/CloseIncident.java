package io.guichet.equipment.incident;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;

/** A supervisor says what became of an incident. */
public final class CloseIncident {

    private final Shelf<Incident, IncidentEvent> incidents;

    public CloseIncident(Shelf<Incident, IncidentEvent> incidents) {
        this.incidents = incidents;
    }

    /** @throws Refused WRONG_STATE, SAME_PERSON */
    public Kept<Incident> close(String id, Outcome.Finding finding, long damageCents, Act act) {
        Outcome outcome = new Outcome(finding, damageCents, act.by(), act.at());
        return incidents.change(id, act, incident -> incident.close(outcome));
    }
}
