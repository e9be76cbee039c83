package io.guichet.audit.training;

import java.util.List;

/**
 * An examination at the end of a training. Who passes it may sit at a window (M4: 业务技术不达标的不能上岗).
 *
 * @param passMark 1 to 100
 * @param itemCodes what the qualification is for; empty: every item of the window
 * @param validMonths 1 to 60, then it lapses
 */
public record Exam(int passMark, List<String> itemCodes, int validMonths) {

    private static final int HIGHEST = 100;
    private static final int LONGEST = 60;
    private static final int MOST_ITEMS = 200;

    public Exam {
        if (passMark < 1 || passMark > HIGHEST) throw new IllegalArgumentException("passMark: 1 to 100");
        if (validMonths < 1 || validMonths > LONGEST) throw new IllegalArgumentException("validMonths: 1 to 60");
        if (itemCodes.size() > MOST_ITEMS) throw new IllegalArgumentException("itemCodes: at most 200");
        itemCodes = itemCodes.stream().distinct().sorted().toList();
    }
}
