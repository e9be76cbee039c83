package io.guichet.equipment.custody.http;

import io.guichet.equipment.custody.CustodySheet;
import io.guichet.equipment.custody.Line;
import io.guichet.equipment.custody.SheetKind;
import io.guichet.equipment.custody.SheetState;
import io.guichet.equipment.custody.Side;
import io.guichet.equipment.shelf.Kept;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet without the drawn hands, which are on its paper only.
 *
 * @param photos SHA-256 of each
 * @param missing who has not signed yet
 */
record SheetView(
        String id,
        SheetKind kind,
        String hallId,
        String unitId,
        List<Line> lines,
        String giver,
        String receiver,
        @Nullable String delegate,
        List<Hand> signatures,
        List<Missing> missing,
        SheetState state,
        String drawnBy,
        Instant drawnAt,
        List<String> photos,
        long version) {

    record Hand(Side side, String by, @Nullable String onBehalfOf, Instant at, String imageHash) {}

    record Missing(Side side, String person) {}

    static SheetView of(Kept<CustodySheet> kept) {
        CustodySheet sheet = kept.it();
        return new SheetView(
                sheet.id(),
                sheet.kind(),
                sheet.hallId(),
                sheet.unitId(),
                sheet.lines(),
                sheet.giver(),
                sheet.receiver(),
                sheet.delegate(),
                sheet.signatures().stream()
                        .map(each -> new Hand(each.side(), each.by(), each.onBehalfOf(), each.at(), each.imageHash()))
                        .toList(),
                missing(sheet),
                sheet.state(),
                sheet.drawnBy(),
                sheet.drawnAt(),
                sheet.photos(),
                kept.version());
    }

    private static List<Missing> missing(CustodySheet sheet) {
        if (sheet.state() != SheetState.OPEN) return List.of();
        return Stream.of(Side.values())
                .filter(side -> sheet.signed(side).isEmpty())
                .map(side -> new Missing(side, sheet.person(side)))
                .toList();
    }
}
