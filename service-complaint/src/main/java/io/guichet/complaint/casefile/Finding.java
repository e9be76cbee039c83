package io.guichet.complaint.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What was learnt from a case when it was closed.
 *
 * @param cause only where somebody was at fault
 * @param corrective what was done about this one
 * @param preventive what is done so that it does not happen again
 */
public record Finding(
        @Nullable RootCause cause,
        @Nullable SealedText corrective,
        @Nullable SealedText preventive,
        Traces traces) {

    public static final Finding NONE = new Finding(null, null, null, Traces.NONE);

    Finding about(Subject subject) {
        return new Finding(cause, corrective, preventive, traces.or(subject));
    }

    Finding erased() {
        return new Finding(cause, null, null, traces);
    }
}
