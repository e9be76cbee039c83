package io.guichet.queue.callback;

import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Shows who to call. That somebody looked is stored before anything is shown. */
public final class OpenContact {

    private static final int ROUNDS = 3;

    private final Callbacks callbacks;
    private final Sealing sealing;
    private final Clock clock;

    public OpenContact(Callbacks callbacks, Sealing sealing, Clock clock) {
        this.callbacks = callbacks;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * What is shown.
     *
     * @param note what was written when the call was done
     */
    public record Shown(Contact contact, @Nullable String note) {}

    /** @throws CallbackRefusal.NotYours unless it is the caller's own or the caller supervises the hall */
    public Shown open(String id, Clerk clerk, ContactPurpose purpose, String command) {
        Callback opened = Stale.retry(ROUNDS, () -> {
            Callback callback = callbacks.find(id);
            var change = callback.openContact(clerk, purpose, command, clock.instant());
            return callback.lastCommand().equals(command) ? callback : callbacks.save(change);
        });
        Done done = opened.done();
        String note = done == null ? null : done.note();
        return new Shown(
                opened.contact().open(sealing, id), note == null ? null : SealedContact.openNote(note, sealing, id));
    }
}
