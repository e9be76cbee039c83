package io.guichet.evaluation.invitation;

import java.util.List;

/**
 * The last few invitations of each window. A read model of its own: pads ask every second or two, and one small document
 * for each window answers them however many invitations there have ever been.
 */
public interface Pads {

    /** So many are kept for each window; the oldest go. */
    int KEPT = 8;

    /** Puts an invitation before this window's pad; again makes no difference. */
    void show(String windowId, Shown invitation);

    /** Those of this window, the service that ended last first; empty for a window nobody has heard of. */
    List<Shown> at(String windowId);
}
