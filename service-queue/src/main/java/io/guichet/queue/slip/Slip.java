package io.guichet.queue.slip;

import io.guichet.platform.domain.Words;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is printed when a number is taken.
 *
 * @param issuedAt in the hall's zone
 * @param expectedWait in whole minutes, rounded outwards; null while no window is open
 * @param ownTicketUrl behind the QR code
 * @param ratingCode six digits to type at a kiosk instead of scanning the code
 * @param reprint a second print says so (补打), so that nobody takes it for a second number
 */
public record Slip(
        Words hall,
        String number,
        Words item,
        int peopleAhead,
        @Nullable Minutes expectedWait,
        ZonedDateTime issuedAt,
        String ownTicketUrl,
        String ratingCode,
        boolean reprint) {

    /** From so many to so many. */
    public record Minutes(long low, long high) {}
}
