package io.guichet.equipment.consumable;

import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of consumable in one store.
 *
 * @param storeId of the hall; a hall may have several
 * @param code like {@code toner-cf226a}
 * @param unitCents what one costs, by the latest delivery
 * @param restockLevel at this many or fewer, order again
 * @param low true from the moment the level was reached until there is more
 * @param movements the latest, the newest last; the whole story is told by the events
 */
public record Stock(
        String id,
        String hallId,
        String storeId,
        String code,
        String name,
        long unitCents,
        long quantity,
        long restockLevel,
        boolean low,
        List<Movement> movements)
        implements Thing {

    /** Cents of one, times pieces: far from what a long holds. */
    static final long MOST_CENTS = 100_000_000L;

    static final long MOST_PIECES = 1_000_000L;

    static final int MOVEMENTS_KEPT = 20;

    private static final int LONGEST = 100;

    public Stock {
        Check.slug("storeId", storeId);
        Check.slug("code", code);
        Check.text("name", name, LONGEST);
        Check.between("unitCents", unitCents, 0, MOST_CENTS);
        Check.between("quantity", quantity, 0, MOST_PIECES);
        Check.between("restockLevel", restockLevel, 0, MOST_PIECES);
        movements = List.copyOf(movements);
    }

    static String idOf(String hallId, String storeId, String code) {
        return Ids.of("stock|" + hallId + "|" + storeId + "|" + code);
    }

    static Change<Stock, StockEvent> define(
            String hallId,
            String storeId,
            String code,
            String name,
            long unitCents,
            long restock,
            String by,
            Instant now) {
        String id = idOf(hallId, storeId, code);
        // An empty shelf is low from the start, and nobody is told: nothing was used up.
        Stock stock = new Stock(id, hallId, storeId, code, name, unitCents, 0, restock, true, List.of());
        return Change.of(stock, new StockEvent.Defined(id, hallId, storeId, code, unitCents, restock, by, now));
    }

    Change<Stock, StockEvent> redefine(String called, long restock, String by, Instant now) {
        if (called.equals(name) && restock == restockLevel) return Change.none(this);
        Stock after = new Stock(
                id, hallId, storeId, code, called, unitCents, quantity, restock, quantity <= restock, movements);
        return told(after, new StockEvent.Defined(id, hallId, storeId, code, unitCents, restock, by, now), now);
    }

    /** @param cents what one of them cost; from now on the price */
    Change<Stock, StockEvent> receive(long pieces, long cents, String by, Instant now) {
        Check.between("quantity", pieces, 1, MOST_PIECES);
        long all = quantity + pieces;
        List<Movement> moved = and(new Movement(Movement.Kind.RECEIVED, pieces, null, null, all, by, now));
        Stock after = new Stock(id, hallId, storeId, code, name, cents, all, restockLevel, all <= restockLevel, moved);
        return Change.of(after, new StockEvent.Received(id, hallId, storeId, code, pieces, cents, all, by, now));
    }

    /**
     * @param use whose it is from now on, and who pays
     * @throws Refused NOT_ENOUGH_STOCK when there are fewer
     */
    Change<Stock, StockEvent> issue(long pieces, Use use, String movementId, String by, Instant now) {
        Check.between("quantity", pieces, 1, MOST_PIECES);
        if (pieces > quantity) {
            throw new Refused(
                    Why.NOT_ENOUGH_STOCK, "There are " + quantity + " of " + code + " in store " + storeId + ".");
        }
        long left = quantity - pieces;
        Stock after =
                with(left, new Movement(Movement.Kind.ISSUED, -pieces, use.unitId(), use.deviceId(), left, by, now));
        return told(
                after,
                new StockEvent.Issued(
                        movementId,
                        id,
                        hallId,
                        storeId,
                        code,
                        pieces,
                        unitCents,
                        pieces * unitCents,
                        use.unitId(),
                        use.deviceId(),
                        after.quantity,
                        by,
                        now),
                now);
    }

    /** What is really there; the difference is told, also when there is none. */
    Change<Stock, StockEvent> count(long counted, String by, Instant now) {
        Stock after =
                with(counted, new Movement(Movement.Kind.COUNTED, counted - quantity, null, null, counted, by, now));
        return told(
                after,
                new StockEvent.Counted(
                        id,
                        hallId,
                        storeId,
                        code,
                        quantity,
                        counted,
                        counted - quantity,
                        (counted - quantity) * unitCents,
                        by,
                        now),
                now);
    }

    /**
     * What it is used for.
     *
     * @param unitId who pays
     * @param deviceId null when it is for the unit as a whole
     */
    public record Use(String unitId, @Nullable String deviceId) {}

    private Change<Stock, StockEvent> told(Stock after, StockEvent what, Instant now) {
        List<StockEvent> events = new ArrayList<>(List.of(what));
        if (after.low && !low) {
            events.add(new StockEvent.RanLow(id, hallId, storeId, code, after.quantity, after.restockLevel, now));
        }
        return new Change<>(after, events);
    }

    private Stock with(long left, Movement movement) {
        return new Stock(
                id, hallId, storeId, code, name, unitCents, left, restockLevel, left <= restockLevel, and(movement));
    }

    private List<Movement> and(Movement movement) {
        List<Movement> all = new ArrayList<>(movements);
        all.add(movement);
        return all.subList(Math.max(0, all.size() - MOVEMENTS_KEPT), all.size());
    }
}
