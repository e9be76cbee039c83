package io.guichet.queue.organisation;

/**
 * The compacted topic on which other services read the organisation: under each key the latest definition of one hall,
 * unit, window, item or staff member.
 */
public final class PublishedOrganisation {

    public static final String TOPIC = "guichet.queue.organisation";

    private PublishedOrganisation() {}

    /** Unique across the kinds, like {@code hall:hall-1}. */
    public static String key(String kind, String id) {
        return kind + ":" + id;
    }
}
