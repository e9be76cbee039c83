package io.guichet.queue.callback;

import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The call was made, or was not needed any more. */
public final class FinishCallback {

    private static final int ROUNDS = 3;

    private final Callbacks callbacks;
    private final Sealing sealing;
    private final Clock clock;

    public FinishCallback(Callbacks callbacks, Sealing sealing, Clock clock) {
        this.callbacks = callbacks;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * @param note in words; sealed before it is stored
     * @throws CallbackRefusal.AlreadyDone when somebody did it before
     */
    public Callback finish(String id, Clerk clerk, CallOutcome outcome, @Nullable String note, String command) {
        String sealed = note == null ? null : SealedContact.note(note, sealing, id);
        return Stale.retry(ROUNDS, () -> {
            Callback callback = callbacks.find(id);
            if (callback.lastCommand().equals(command)) return callback;
            Done done = new Done(outcome, clerk.staffId(), clock.instant(), sealed);
            return callbacks.save(callback.finish(clerk, done, command));
        });
    }
}
