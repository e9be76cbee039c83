package io.guichet.equipment.custody;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others are told of custody sheets: who signed for what, and the hash of the hand. */
public sealed interface CustodyEvent {

    record Drawn(
            String sheetId,
            String hallId,
            String unitId,
            String kind,
            List<String> assetIds,
            String giver,
            String receiver,
            @Nullable String delegate,
            String by,
            Instant at)
            implements CustodyEvent {}

    record Signed(
            String sheetId,
            String hallId,
            String side,
            String by,
            @Nullable String onBehalfOf,
            String imageHash,
            Instant at)
            implements CustodyEvent {}

    /** Both sides have signed: the devices are kept by the receiver, or came back. */
    record Completed(
            String sheetId,
            String hallId,
            String unitId,
            String kind,
            List<String> assetIds,
            String giver,
            String receiver,
            List<String> imageHashes,
            Instant at)
            implements CustodyEvent {}

    record Cancelled(String sheetId, String hallId, String by, Instant at) implements CustodyEvent {}

    /** Somebody wanted to sign for another person. */
    record SignRefused(String sheetId, String hallId, String by, Instant at) implements CustodyEvent {}

    /** @param photo SHA-256 of what is kept */
    record PhotoAdded(String sheetId, String hallId, String photo, String by, Instant at) implements CustodyEvent {}

    record PhotoRemoved(String sheetId, String hallId, String photo, String by, Instant at) implements CustodyEvent {}
}
