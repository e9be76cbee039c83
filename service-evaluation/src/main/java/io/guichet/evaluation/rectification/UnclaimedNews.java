package io.guichet.evaluation.rectification;

import java.util.List;

/** News of ratings that are not there (yet): after a restore, say. Kept rather than lost. */
public interface UnclaimedNews {

    /** Keeps it; the same again makes no difference. */
    void keep(Told told);

    /** Some of what is kept, the longest kept first. */
    List<Told> some(int most);

    /** It has found its rating; what is not kept is no fault. */
    void claimed(Told told);
}
