package io.guichet.audit.verify;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param size of the log that was checked
 * @param sealed entries that this reader may not see: of these only the hash was checked
 * @param fault in one sentence; null when the log is whole
 * @param firstBad the first index that is wrong, where it can be told
 */
public record Verdict(long size, long sealed, @Nullable String fault, OptionalLong firstBad) {

    public boolean isGood() {
        return fault == null;
    }

    static Verdict good(long size, long sealed) {
        return new Verdict(size, sealed, null, OptionalLong.empty());
    }

    static Verdict bad(long size, String fault) {
        return new Verdict(size, 0, fault, OptionalLong.empty());
    }

    static Verdict badAt(long size, long index, String fault) {
        return new Verdict(size, 0, fault, OptionalLong.of(index));
    }
}
