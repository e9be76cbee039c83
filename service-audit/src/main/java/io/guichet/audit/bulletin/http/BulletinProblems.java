package io.guichet.audit.bulletin.http;

import io.guichet.audit.bulletin.BulletinRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of bulletins are over HTTP. */
public final class BulletinProblems implements RefusalProblems<BulletinRefusal> {

    @Override
    public Class<BulletinRefusal> family() {
        return BulletinRefusal.class;
    }

    @Override
    public Problem problem(BulletinRefusal refusal) {
        return switch (refusal) {
            case BulletinRefusal.MonthNotOver no -> Problem.of(409, "month-not-over", "Month not over", no.fact());
            case BulletinRefusal.AlreadyDrafted no -> Problem.of(409, "already-drafted", "Already drafted", no.fact());
            case BulletinRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case BulletinRefusal.TooManyRemarks no ->
                Problem.of(409, "too-many-comments", "Too many comments", no.fact());
            case BulletinRefusal.NotInLedger no -> Problem.of(409, "not-in-ledger", "Not in the ledger", no.fact());
        };
    }
}
