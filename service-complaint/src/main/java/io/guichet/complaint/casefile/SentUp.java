package io.guichet.complaint.casefile;

import java.util.List;

/** Row R6: who has heard of a case in this round. */
public final class SentUp {

    private static final String DESK = "HANDLER:";

    private SentUp() {}

    /** Level and cause of each step in this round, like {@code DIRECTOR:OVERDUE}, in the order in which they were taken. */
    public static List<String> steps(CaseFile file) {
        String round = file.work().round() + ":";
        return file.journal().escalations().stream()
                .filter(once -> once.startsWith(round))
                .map(once -> once.substring(round.length()))
                .toList();
    }

    /** Whether somebody above the handler has; a reminder to the handler is none. */
    public static boolean isKnownAbove(CaseFile file) {
        return steps(file).stream().anyMatch(step -> !step.startsWith(DESK));
    }
}
