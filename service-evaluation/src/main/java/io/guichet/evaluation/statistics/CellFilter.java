package io.guichet.evaluation.statistics;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which cells; null lets all pass. */
public record CellFilter(
        @Nullable String unitId,
        @Nullable String itemCode,
        @Nullable String windowId,
        @Nullable String staffId,
        @Nullable String channel) {

    public static final CellFilter ALL = new CellFilter(null, null, null, null, null);

    public boolean accepts(Cell cell) {
        return fits(unitId, cell.unitId())
                && fits(itemCode, cell.itemCode())
                && fits(windowId, cell.windowId())
                && fits(staffId, cell.staffId())
                && fits(channel, cell.channel());
    }

    Set<Dimension> dimensions() {
        Set<Dimension> asked = EnumSet.noneOf(Dimension.class);
        if (unitId != null) asked.add(Dimension.UNIT);
        if (itemCode != null) asked.add(Dimension.ITEM);
        if (windowId != null) asked.add(Dimension.WINDOW);
        if (staffId != null) asked.add(Dimension.STAFF);
        if (channel != null) asked.add(Dimension.CHANNEL);
        return asked;
    }

    private static boolean fits(@Nullable String wanted, String found) {
        return wanted == null || wanted.equals(found);
    }
}
