package io.guichet.evaluation.invitation;

/**
 * The one right to rate one service event. Whether it was used is not written here: a rating exists or not, and the
 * database allows one for each ticket.
 */
public record Invitation(ServiceEvent event, TrackingTokenHash citizenToken) {}
