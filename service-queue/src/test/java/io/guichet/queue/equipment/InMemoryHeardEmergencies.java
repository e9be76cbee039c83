package io.guichet.queue.equipment;

import java.util.HashSet;
import java.util.Set;

/** Followed activations in sets, with the promises of {@link HeardEmergenciesContract}. */
public final class InMemoryHeardEmergencies implements HeardEmergencies {

    private final Set<String> followed = new HashSet<>();
    private final Set<String> over = new HashSet<>();

    @Override
    public boolean isFollowed(String activationId) {
        return followed.contains(activationId);
    }

    @Override
    public void followed(String activationId) {
        followed.add(activationId);
    }

    @Override
    public boolean isOver(String activationId) {
        return over.contains(activationId);
    }

    @Override
    public void over(String activationId) {
        over.add(activationId);
    }
}
