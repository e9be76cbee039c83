package io.guichet.audit.bulletin;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hall's month in figures (W11: 每月要将明察暗访情况以书面形式在全系统通报一次). Its figures are counted, never written; words stand
 * beside them. Published it never changes: what was wrong is put right by another bulletin that names this one.
 *
 * @param month like {@code 2026-11}
 * @param hallName as it was called then
 * @param corrects the bulletin this one is instead of; null for the first
 * @param reason why it is corrected; null for the first
 * @param command that drafted it
 * @param publication null while it is a draft
 */
public record Bulletin(
        String id,
        String hallId,
        Words hallName,
        String month,
        @Nullable String corrects,
        @Nullable String reason,
        List<Figure> figures,
        List<Remark> remarks,
        String draftedBy,
        Instant draftedAt,
        String command,
        @Nullable Publication publication) {

    /** Where it stands. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    /**
     * Its publication.
     *
     * @param note the ledger's signed checkpoint, which covers every event behind the figures
     * @param size leaves under it
     * @param root of the tree, in base64
     */
    public record Publication(String by, Instant at, String note, long size, String root) {}

    public static final Shape<Bulletin> SHAPE = new Shape<>(
            "bulletin",
            "bulletins",
            Bulletin.class,
            Bulletin::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("month", one.month)
                    .and("state", one.state())
                    .and("corrects", one.corrects)
                    .map(),
            List.of(List.of("hallId", "month"), List.of("state", "month"), List.of("corrects")));

    private static final int MOST = 100;

    public Bulletin {
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
    }

    public State state() {
        return publication == null ? State.DRAFT : State.PUBLISHED;
    }

    Change<Bulletin, BulletinEvent> draft() {
        return Change.of(this, new BulletinEvent.Drafted(id, hallId, month, corrects, draftedBy, draftedAt));
    }

    /** Counted again, for what was heard since. */
    Change<Bulletin, BulletinEvent> countAgain(List<Figure> counted, String by, Instant now) {
        requireDraft();
        if (counted.equals(figures)) return Change.none(this);
        return Change.of(with(counted, remarks, null), new BulletinEvent.Redrawn(id, hallId, month, by, now));
    }

    Change<Bulletin, BulletinEvent> remark(Remark remark) {
        requireDraft();
        if (remarks.size() >= MOST) throw new BulletinRefusal.TooManyRemarks(MOST);
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        FigureCode figure = remark.figure();
        return Change.of(
                with(figures, more, null),
                new BulletinEvent.Commented(
                        id, hallId, month, figure == null ? null : figure.name(), remark.by(), remark.at()));
    }

    Change<Bulletin, BulletinEvent> publish(Publication how) {
        requireDraft();
        List<BulletinEvent.Told> told = figures.stream()
                .map(one -> new BulletinEvent.Told(
                        one.code().name(),
                        one.value(),
                        one.backing().count(),
                        one.backing().digest()))
                .toList();
        List<BulletinEvent> events = new ArrayList<>();
        events.add(new BulletinEvent.Published(
                id, hallId, month, corrects, told, remarks.size(), how.size(), how.root(), how.by(), how.at()));
        if (corrects != null) events.add(new BulletinEvent.Corrected(id, hallId, month, corrects, how.by(), how.at()));
        return new Change<>(with(figures, remarks, how), events);
    }

    void requirePublished() {
        if (publication == null) throw new BulletinRefusal.WrongState(id, State.DRAFT);
    }

    private void requireDraft() {
        if (publication != null) throw new BulletinRefusal.WrongState(id, State.PUBLISHED);
    }

    private Bulletin with(List<Figure> counted, List<Remark> written, @Nullable Publication how) {
        return new Bulletin(
                id, hallId, hallName, month, corrects, reason, counted, written, draftedBy, draftedAt, command, how);
    }
}
