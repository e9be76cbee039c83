package io.guichet.equipment.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One side's hand.
 *
 * @param onBehalfOf whom a delegate signed for
 * @param imageHash SHA-256 of the drawn picture, in hexadecimal
 * @param sealedImage the picture, sealed for its sheet and side
 */
public record Signature(
        Side side, String by, @Nullable String onBehalfOf, Instant at, String imageHash, String sealedImage) {

    @Override
    public String toString() {
        return "Signature[" + side + " by " + by + "]";
    }
}
