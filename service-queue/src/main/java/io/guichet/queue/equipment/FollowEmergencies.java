package io.guichet.queue.equipment;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.SwitchEmergency;

/**
 * An activated plan takes the hall out of its normal order, its end takes it back (flow 7). Told twice it happens once:
 * what a supervisor switched by hand meanwhile stays. An end ends its own plan only.
 */
public final class FollowEmergencies {

    private final HeardEmergencies emergencies;
    private final Halls halls;
    private final SwitchEmergency switchEmergency;

    public FollowEmergencies(HeardEmergencies emergencies, Halls halls, SwitchEmergency switchEmergency) {
        this.emergencies = emergencies;
        this.halls = halls;
        this.switchEmergency = switchEmergency;
    }

    public void activated(String activationId, String hallId, String planId, Words notice) {
        if (emergencies.isOver(activationId) || emergencies.isFollowed(activationId)) return;
        try {
            switchEmergency.on(hallId, notice, planId, version -> {});
        } catch (NotFound elsewhere) {
            // A hall that this service does not know cannot be switched.
        }
        emergencies.followed(activationId);
    }

    public void ended(String activationId, String hallId, String planId) {
        if (emergencies.isOver(activationId)) return;
        try {
            Emergency running = halls.find(hallId).emergency();
            if (running != null && planId.equals(running.planId())) switchEmergency.off(hallId, version -> {});
        } catch (NotFound elsewhere) {
            // A hall that this service does not know cannot be switched.
        }
        emergencies.over(activationId);
    }
}
