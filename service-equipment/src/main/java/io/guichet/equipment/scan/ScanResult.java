package io.guichet.equipment.scan;

import io.guichet.equipment.shelf.Check;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One search for viruses.
 *
 * @param engine the program that searched
 * @param definitions of which day its list of viruses was
 * @param threats how many were found
 */
public record ScanResult(
        String engine, LocalDate definitions, ScanOutcome outcome, int threats, String by, Instant at) {

    private static final int LONGEST = 100;
    private static final int MOST = 1_000_000;

    public ScanResult {
        Check.text("engine", engine, LONGEST);
        Check.between("threats", threats, 0, MOST);
        if (outcome == ScanOutcome.CLEAN && threats > 0) throw new IllegalArgumentException("threats: clean has none");
        if ((outcome == ScanOutcome.CLEANED || outcome == ScanOutcome.INFECTED) && threats == 0) {
            throw new IllegalArgumentException("threats: at least 1 when something was found");
        }
    }
}
