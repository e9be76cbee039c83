package io.guichet.evaluation.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The same counts at five grains. A question reads the coarsest that tells apart what it asks for: a year of a hall by
 * window is some thousand rows instead of some hundred thousand. All of them know unit and channel.
 */
public enum Cuboid {
    UNIT(false, false, false),
    ITEM(true, false, false),
    WINDOW(false, true, false),
    STAFF(false, false, true),
    ALL(true, true, true);

    private final boolean item;
    private final boolean window;
    private final boolean staff;

    Cuboid(boolean item, boolean window, boolean staff) {
        this.item = item;
        this.window = window;
        this.staff = staff;
    }

    /** The coarsest that tells these apart. */
    static Cuboid telling(Set<Dimension> asked) {
        for (Cuboid cuboid : values()) {
            if (asked.stream().allMatch(cuboid::tells)) return cuboid;
        }
        return ALL;
    }

    private boolean tells(Dimension dimension) {
        return switch (dimension) {
            case UNIT, CHANNEL -> true;
            case ITEM -> item;
            case WINDOW -> window;
            case STAFF -> staff;
        };
    }

    private Cell grain(Cell cell) {
        return new Cell(
                cell.unitId(),
                item ? cell.itemCode() : "",
                window ? cell.windowId() : "",
                staff ? cell.staffId() : "",
                cell.channel());
    }

    /** These cells at this grain. */
    public Map<Cell, Tally> of(Map<Cell, Tally> finest) {
        if (this == ALL) return finest;
        Map<Cell, Tally> coarse = new HashMap<>();
        finest.forEach((cell, tally) ->
                coarse.computeIfAbsent(grain(cell), any -> new Tally()).add(tally));
        return coarse;
    }
}
