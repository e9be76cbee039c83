package io.guichet.evaluation.invitation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryInvitations implements Invitations {

    private final Map<String, Invitation> byTicket = new ConcurrentHashMap<>();

    @Override
    public Invitation add(Invitation invitation) {
        return byTicket.computeIfAbsent(invitation.event().ticketId(), ticketId -> invitation);
    }

    @Override
    public Optional<Invitation> find(String ticketId) {
        return Optional.ofNullable(byTicket.get(ticketId));
    }
}
