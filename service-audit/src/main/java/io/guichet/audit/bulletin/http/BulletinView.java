package io.guichet.audit.bulletin.http;

import io.guichet.audit.bulletin.Bulletin;
import io.guichet.audit.bulletin.Figure;
import io.guichet.audit.bulletin.FigureCode;
import io.guichet.audit.bulletin.Remark;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin.
 *
 * @param corrects the bulletin this one is instead of; null for the first
 * @param correctedBy the bulletin that is instead of this one; null while there is none, and in lists
 * @param comments words beside the figures
 * @param checkpoint of the ledger; null while it is a draft
 */
record BulletinView(
        String id,
        String hallId,
        Words hallName,
        String month,
        Bulletin.State state,
        @Nullable String corrects,
        @Nullable String reason,
        @Nullable String correctedBy,
        List<FigureView> figures,
        List<Remark> comments,
        String draftedBy,
        Instant draftedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable CheckpointView checkpoint,
        long version) {

    /**
     * One figure.
     *
     * @param value null where there is nothing to take a mean or share of
     * @param formula how it is counted from its facts
     * @param facts kind of the facts
     * @param count events behind it
     * @param digest SHA-256 in hex over {@code source|id} and a line break of each, in order
     */
    record FigureView(
            FigureCode code,
            Words name,
            FigureCode.Unit unit,
            @Nullable Double value,
            String facts,
            String formula,
            int count,
            String digest) {

        static FigureView of(Figure it) {
            return new FigureView(
                    it.code(),
                    it.code().words(),
                    it.code().unit(),
                    it.value(),
                    it.code().kind().name(),
                    it.code().how().formula(),
                    it.backing().count(),
                    it.backing().digest());
        }
    }

    /**
     * The ledger's checkpoint that covers every event behind the figures.
     *
     * @param root in base64
     * @param note as it is signed
     */
    record CheckpointView(long size, String root, String note) {}

    static BulletinView of(Stored<Bulletin> stored) {
        return of(stored, null);
    }

    static BulletinView of(Stored<Bulletin> stored, @Nullable String correctedBy) {
        Bulletin it = stored.value();
        Bulletin.Publication how = it.publication();
        return new BulletinView(
                it.id(),
                it.hallId(),
                it.hallName(),
                it.month(),
                it.state(),
                it.corrects(),
                it.reason(),
                correctedBy,
                it.figures().stream().map(FigureView::of).toList(),
                it.remarks(),
                it.draftedBy(),
                it.draftedAt(),
                how == null ? null : how.by(),
                how == null ? null : how.at(),
                how == null ? null : new CheckpointView(how.size(), how.root(), how.note()),
                stored.version());
    }
}
