package io.guichet.audit.verify;

import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import java.util.Optional;

/** What a log serves to its readers. Calls may come from several threads. */
public interface LogSource {

    SignedNote checkpoint();

    /** A tile of hashes; empty when the log does not have it. */
    Optional<byte[]> hashes(Tile tile);

    /** The entries under a tile of level 0. */
    Bundle bundle(Tile tile);

    /** One entry, when its bundle is closed to this reader or not there. */
    One entry(long index);

    /** An answer for a bundle. */
    sealed interface Bundle {
        /** @see io.guichet.audit.log.EntryBundle */
        final class Open implements Bundle {
            private final byte[] bytes;

            public Open(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        /** There, but not for this reader. */
        record Closed() implements Bundle {}

        record Missing() implements Bundle {}
    }

    /** An answer for one entry. */
    sealed interface One {
        /** The entry. */
        final class Open implements One {
            private final byte[] bytes;

            public Open(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        /** There, but not for this reader. */
        record Closed() implements One {}

        record Missing() implements One {}
    }
}
