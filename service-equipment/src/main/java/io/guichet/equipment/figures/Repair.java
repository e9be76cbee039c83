package io.guichet.equipment.figures;

import java.time.Instant;

/**
 * A corrective work order that somebody else verified.
 *
 * @param reworks how often it came back from verification
 */
public record Repair(String workOrderId, String deviceId, String faultId, int reworks, Instant verifiedAt) {}
