package io.guichet.audit.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a security audit looks at, of one span of time; each line is an entry of the ledger.
 *
 * @param size leaves of the ledger that were looked through
 * @param people who looked at personal data, how often; the most often first
 * @param guessed whose sign-ins failed, how often; the most often first
 * @param notCovered what this report cannot say, and why
 */
public record SecurityReport(
        Instant from,
        Instant to,
        long size,
        List<Person> people,
        List<Guessed> guessed,
        List<Section> sections,
        List<NotCovered> notCovered) {

    /** Lines of one section at most. */
    public static final int MOST = 500;

    public SecurityReport {
        people = List.copyOf(people);
        guessed = List.copyOf(guessed);
        sections = List.copyOf(sections);
        notCovered = List.copyOf(notCovered);
    }

    /** What a line is about. */
    public enum Topic {
        /** Somebody opened, or erased, a citizen's name and number. */
        PERSONAL_DATA,
        /** Somebody read entries of the ledger. */
        READINGS,
        /** Wrong passwords and secrets, and who was kept from trying on. */
        FAILED_SIGN_INS,
        /** Whose roles, hall, unit or window became others. */
        ROLE_CHANGES,
        /** Where a person may work and for what: definitions of staff, qualifications. */
        RIGHTS,
        /** Somebody used an account that was signed in elsewhere. */
        DOUBLE_SESSIONS,
        /** An event is missing or out of order. */
        GAPS,
        /** A message that was no event. */
        REJECTED
    }

    /**
     * Lines of one topic, the newest first.
     *
     * @param count how many there are, also where {@code lines} are only the newest of them
     * @param isWhole false: there are more than {@link #MOST}; ask for less time to see them
     */
    public record Section(Topic topic, List<Line> lines, long count, boolean isWhole) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One entry.
     *
     * @param name of the event, {@code alarm} or {@code rejected}
     * @param who did it; null where the entry names nobody
     * @param about the aggregate; empty for none
     * @param detail purpose, way of reading or of signing in, roles, kind of alarm or reason; empty for none
     */
    public record Line(
            long index,
            Instant at,
            String name,
            @Nullable String who,
            @Nullable String hallId,
            String about,
            String detail) {}

    /** How often somebody looked at personal data. */
    public record Person(String who, long looks) {}

    /**
     * How often a sign-in of somebody failed.
     *
     * @param who null: of nobody there is
     */
    public record Guessed(@Nullable String who, long failures) {}

    /** What is not in here. */
    public record NotCovered(String what, String why) {}
}
