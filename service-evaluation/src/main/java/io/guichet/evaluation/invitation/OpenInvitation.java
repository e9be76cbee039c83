package io.guichet.evaluation.invitation;

import java.time.Instant;

/** An invitation that a pad shows now. */
public record OpenInvitation(Shown shown, String windowId, String token, Instant expiresAt) {}
