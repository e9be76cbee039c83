package io.guichet.evaluation.statistics;

/**
 * Where something is counted, within a day of a hall. An empty text where a cuboid does not tell things apart.
 *
 * @param channel of the rating; {@link #NO_CHANNEL} for what is counted of services, which have none
 */
public record Cell(String unitId, String itemCode, String windowId, String staffId, String channel) {

    public static final String NO_CHANNEL = "-";

    static Cell of(About about, String channel) {
        return new Cell(about.unitId(), about.itemCode(), about.windowId(), about.staffId(), channel);
    }
}
