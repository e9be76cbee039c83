package io.guichet.audit.verify;

import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import io.guichet.platform.domain.NotFound;
import java.util.Optional;

/** The log as the controllers serve it, without HTTP between. */
final class StoredLog implements LogSource {

    private final ReadLog log;

    StoredLog(ReadLog log) {
        this.log = log;
    }

    @Override
    public SignedNote checkpoint() {
        return log.checkpoint();
    }

    @Override
    public Optional<byte[]> hashes(Tile tile) {
        try {
            return Optional.of(log.hashes(tile));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public Bundle bundle(Tile tile) {
        try {
            return new Bundle.Open(log.bundle(tile));
        } catch (NotFound none) {
            return new Bundle.Missing();
        }
    }

    @Override
    public One entry(long index) {
        try {
            return new One.Open(log.entry(index));
        } catch (NotFound none) {
            return new One.Missing();
        }
    }
}
