package io.guichet.audit.appraisal;

import java.util.List;

/**
 * What is recommended: 定期调升调降基础工资; 对素质长期不达标的业务人员,组织下岗培训或予以解除合同 (M1). A person decides; the program never
 * does.
 */
public enum Recommendation {
    KEEP,
    PAY_UP,
    PAY_DOWN,
    TRAIN,
    END_CONTRACT;

    private static final int GOOD_RUN = 3;
    private static final int LONG = 3;
    private static final int VERY_LONG = 6;

    /** @param past grades of the months right before, the latest first */
    static Recommendation of(Grade now, List<Grade> past) {
        int run = 1;
        for (Grade grade : past) {
            if (grade != now) break;
            run++;
        }
        return switch (now) {
            case EXCELLENT -> run >= GOOD_RUN ? PAY_UP : KEEP;
            case GOOD, FAIR -> KEEP;
            case POOR -> run >= VERY_LONG ? END_CONTRACT : run >= LONG ? TRAIN : PAY_DOWN;
        };
    }
}
