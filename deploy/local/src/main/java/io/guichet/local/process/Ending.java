package io.guichet.local.process;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends one thing after the other; one that fails does not keep the next from being ended. For one thread. */
public final class Ending {

    private final List<String> failures = new ArrayList<>();
    private @Nullable RuntimeException first;

    public Ending then(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            failures.add(String.valueOf(failure.getMessage()));
            if (first == null) first = failure;
            else first.addSuppressed(failure);
        }
        return this;
    }

    /** @throws ProcessFailure naming everything that did not end */
    public void report() {
        if (first != null) throw new ProcessFailure(String.join(" ", failures), first);
    }
}
