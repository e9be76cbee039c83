package io.guichet.equipment.workorder;

import java.time.Instant;

/** Somebody else saw that it works. */
public record Verification(String by, Instant at) {}
