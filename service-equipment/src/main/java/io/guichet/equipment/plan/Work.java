package io.guichet.equipment.plan;

import java.util.List;

/**
 * What is done.
 *
 * @param checklist may be empty: then done is done
 * @param minutes how long it takes, for the load of a week
 */
public record Work(String title, List<ChecklistItem> checklist, int minutes) {

    private static final int LONGEST = 100;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    public Work {
        checklist = List.copyOf(checklist);
        if (title.isBlank() || title.length() > LONGEST) {
            throw new IllegalArgumentException("title: 1 to " + LONGEST + " characters");
        }
        if (checklist.size() > MOST_ITEMS) throw new IllegalArgumentException("checklist: at most " + MOST_ITEMS);
        if (checklist.stream().map(ChecklistItem::id).distinct().count() < checklist.size()) {
            throw new IllegalArgumentException("checklist: an id stands twice");
        }
        if (minutes < 0 || minutes > MOST_MINUTES) throw new IllegalArgumentException("minutes: 0 to a week");
    }
}
