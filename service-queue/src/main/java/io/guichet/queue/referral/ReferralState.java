package io.guichet.queue.referral;

/** How far a referral has come. */
public enum ReferralState {
    /** No number was given for it yet. */
    OPEN,
    /** No number yet, and the visitor is not expected any more: somebody should ask. It can still be taken. */
    OVERDUE,
    /** It became a number. */
    TAKEN,
    /** Somebody began the work: whoever was asked first is released. */
    STARTED
}
