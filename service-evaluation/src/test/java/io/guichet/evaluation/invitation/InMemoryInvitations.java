package io.guichet.evaluation.invitation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

    @Override
    public List<Invitation> ofNumber(String hallId, String number, Instant since) {
        return byTicket.values().stream()
                .filter(one -> one.event().hallId().equals(hallId)
                        && one.event().number().equals(number)
                        && !one.event().finishedAt().isBefore(since))
                .sorted(Comparator.comparing((Invitation one) -> one.event().finishedAt())
                        .reversed())
                .limit(16)
                .toList();
    }
}
