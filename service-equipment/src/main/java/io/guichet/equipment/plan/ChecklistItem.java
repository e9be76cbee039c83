package io.guichet.equipment.plan;

import io.guichet.platform.ids.Ids;

/** One thing to look at. */
public record ChecklistItem(String id, String text) {

    private static final int LONGEST = 200;

    public ChecklistItem {
        Ids.slug("id", id);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("text: 1 to " + LONGEST + " characters");
        }
    }
}
