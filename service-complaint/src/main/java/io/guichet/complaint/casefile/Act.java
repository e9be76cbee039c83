package io.guichet.complaint.casefile;

import java.time.Instant;

/**
 * Somebody's command on a case.
 *
 * @param by staff number, {@link #CITIZEN} or {@link #SYSTEM}
 * @param command names the intent, so that a repeat changes nothing
 */
public record Act(String by, Instant now, String command) {

    public static final String CITIZEN = "citizen";
    public static final String SYSTEM = "system";
}
