package io.guichet.evaluation.statistics;

import java.time.Instant;

/**
 * What became of the bad ratings received in these days, as known now.
 *
 * @param bad B, excluded ones too
 * @param contactable Br: the citizen left a way to be reached
 * @param upheldAppeals U: found mistaken or untrue
 * @param contactedInTime 及时核实率 of Br
 * @param verified 核实率 of B
 * @param rectified 整改率 of B − U
 * @param rectifiedInTime 按期整改率 of those of B − U whose deadline has passed
 * @param calledBack 回访率 of Br
 * @param replied 回复率 of B
 * @param satisfiedAfter 整改后满意率 of those called back
 * @param recurred 复发率 of the rectified ones
 */
public record Loop(
        long bad,
        long contactable,
        long upheldAppeals,
        Rate contactedInTime,
        Rate verified,
        Rate rectified,
        Rate rectifiedInTime,
        Rate calledBack,
        Rate replied,
        Rate satisfiedAfter,
        Rate recurred) {

    static Loop of(Tally tally, Instant now) {
        long bad = tally.count(Measure.BAD);
        long contactable = tally.count(Measure.CONTACTABLE);
        long untrue = tally.count(Measure.UNTRUE);
        long rectified = tally.count(Measure.RECTIFIED);
        long calledBack = tally.count(Measure.CALLED_BACK);
        Tally.Due passed = tally.passed(now);
        return new Loop(
                bad,
                contactable,
                untrue,
                Rate.of(tally.count(Measure.CONTACTED_IN_TIME), contactable),
                Rate.of(tally.count(Measure.VERIFIED), bad),
                Rate.of(rectified, bad - untrue),
                Rate.of(passed.kept(), passed.all()),
                Rate.of(calledBack, contactable),
                Rate.of(tally.count(Measure.REPLIED), bad),
                Rate.of(tally.count(Measure.SATISFIED_AFTER), calledBack),
                Rate.of(tally.count(Measure.RECURRED), rectified));
    }
}
