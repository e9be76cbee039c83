package io.guichet.queue.ticket;

import java.util.List;

/**
 * What the visitor came for.
 *
 * @param moreItems other items of the same visit, at most 5
 * @param groupSize people served together on this number, 1 to 50
 */
public record Errand(String hallId, String unitId, String itemCode, List<String> moreItems, int groupSize) {

    private static final int MOST_ITEMS = 5;
    private static final int LARGEST_GROUP = 50;

    public Errand {
        moreItems = List.copyOf(moreItems);
        if (moreItems.size() > MOST_ITEMS) throw new IllegalArgumentException("moreItems: at most " + MOST_ITEMS);
        if (groupSize < 1 || groupSize > LARGEST_GROUP) {
            throw new IllegalArgumentException("groupSize: 1 to " + LARGEST_GROUP);
        }
    }

    /** Handed on: an item that was still to come is the one now, and no longer to come. */
    Errand to(String newUnitId, String newItemCode) {
        List<String> others =
                moreItems.stream().filter(code -> !code.equals(newItemCode)).toList();
        return new Errand(hallId, newUnitId, newItemCode, others, groupSize);
    }
}
