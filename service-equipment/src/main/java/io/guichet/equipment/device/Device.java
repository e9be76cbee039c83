package io.guichet.equipment.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device as the registry has it at one moment. Whoever tells of it later keeps these facts by value.
 *
 * @param label printed on it
 * @param unitId the unit whose window it stands at
 * @param socketId the wall socket it is bound to (C10)
 * @param sealNumber of the tamper seal on its case (C7)
 * @param custodian staff number of who signed for it (C12)
 * @param costBearer the unit that pays consumables and maintenance (C12)
 * @param account under which the device itself signs in; null for one that does not
 * @param inService false once it is retired or lost
 * @param since when it was registered
 */
public record Device(
        String id,
        String label,
        String hallId,
        @Nullable String unitId,
        @Nullable String windowId,
        String category,
        String model,
        @Nullable String socketId,
        @Nullable String sealNumber,
        @Nullable String custodian,
        @Nullable String costBearer,
        @Nullable String account,
        boolean inService,
        Instant since) {}
