package io.guichet.audit.qualification;

import java.time.Instant;
import java.util.List;

/**
 * What one examination allows.
 *
 * @param sourceId the training, or the command of an administrator
 * @param itemCodes empty: every item of the window
 * @param until the first instant at which it does not hold any more
 */
public record Grant(String sourceId, List<String> itemCodes, Instant until) {

    public Grant {
        itemCodes = itemCodes.stream().distinct().sorted().toList();
    }

    boolean concerns(List<String> codes) {
        return itemCodes.isEmpty() || codes.isEmpty() || itemCodes.stream().anyMatch(codes::contains);
    }
}
