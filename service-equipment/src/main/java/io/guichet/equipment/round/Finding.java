package io.guichet.equipment.round;

import io.guichet.equipment.software.Program;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it should be, with the facts of that moment.
 *
 * @param custodian who answers for the device; damage is on the person (C7)
 */
public record Finding(
        String id,
        FindingKind kind,
        String deviceId,
        @Nullable String expected,
        @Nullable String found,
        @Nullable String custodian,
        List<Program> programs,
        Instant at) {

    public Finding {
        programs = List.copyOf(programs);
    }
}
