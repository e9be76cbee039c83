package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.ServiceEvent;
import io.guichet.evaluation.tag.Choice;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One citizen's word on one service event, anonymous unless they leave a number. Its id is the ticket's: that is how there
 * can be only one.
 *
 * @param finishedAt when the service ended
 * @param versions what was said, first to last; the last one counts
 * @param submittedAt when the citizen rated; for paper and the hotline, when it reached the house
 */
public record Rating(
        String id,
        Subject subject,
        Instant finishedAt,
        List<Version> versions,
        Channel channel,
        Instant submittedAt,
        @Nullable SealedContact contact,
        Origin origin,
        Review review,
        Rectification rectification,
        long version) {

    /** So often a citizen may think again; a document must not grow without end. */
    static final int MOST_VERSIONS = 10;

    public Rating {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) throw new IllegalArgumentException("a rating says something");
    }

    /** Whether it may be made was decided before. */
    static Change<Rating, RatingEvent> submit(
            ServiceEvent service,
            Version first,
            Channel channel,
            Instant submittedAt,
            @Nullable SealedContact contact,
            Origin origin) {
        Rating rating = new Rating(
                service.ticketId(),
                Subject.of(service),
                service.finishedAt(),
                List.of(first),
                channel,
                submittedAt,
                contact,
                origin,
                Review.NONE,
                Rectification.NONE,
                1);
        return Change.of(rating, new RatingEvent.Submitted(rating, first.at()));
    }

    public String ticketId() {
        return id;
    }

    public Choice choice() {
        return versions.getLast().choice();
    }

    /** Where the words of a version are sealed for, 0 being the first. */
    public static String commentField(int version) {
        return "comment." + version;
    }

    public boolean hasComment() {
        return versions.getLast().comment() != null;
    }

    public boolean isExcluded() {
        return review.exclusion() != null;
    }

    /** Whether it was bad at any time: then somebody is to look after it, whatever was said later. */
    public boolean wasBad() {
        return versions.stream().anyMatch(said -> said.choice().level().isBad());
    }

    /**
     * The version that this very command made.
     *
     * @return empty when another command did
     */
    Optional<Version> madeBy(String command) {
        return versions.stream().filter(said -> said.command().equals(command)).findFirst();
    }

    /**
     * This rating as the answer to a command that found it here.
     *
     * @throws RatingRefusal.AlreadyRated unless it was this very command that made it
     */
    Rating answerTo(String asked) {
        if (!versions.getFirst().command().equals(asked)) throw new RatingRefusal.AlreadyRated();
        return this;
    }

    /**
     * The citizen thinks again.
     *
     * @param until the end of the time for it
     * @throws RatingRefusal.CorrectionClosed when it is over
     * @throws RatingRefusal.AlreadyExcluded when the rating does not count any more
     * @throws RatingRefusal.TooManyCorrections after nine
     */
    Change<Rating, RatingEvent> correct(Version better, Instant until) {
        if (madeBy(better.command()).isPresent()) return Change.none(this);
        if (!better.at().isBefore(until)) throw new RatingRefusal.CorrectionClosed();
        if (isExcluded()) throw new RatingRefusal.AlreadyExcluded();
        if (versions.size() >= MOST_VERSIONS) throw new RatingRefusal.TooManyCorrections();
        List<Version> all = new ArrayList<>(versions);
        all.add(better);
        Rating corrected = new Rating(
                id, subject, finishedAt, all, channel, submittedAt, contact, origin, review, rectification, version);
        return Change.of(corrected, new RatingEvent.Corrected(corrected, choice(), better.at()));
    }

    /** A sign of brushing; seen again makes no difference. */
    public Change<Rating, RatingEvent> flag(Flag flag, Instant now) {
        if (review.mark(flag).isPresent()) return Change.none(this);
        Rating flagged = with(review.with(new FlagMark(flag, now, null)));
        return Change.of(flagged, new RatingEvent.Flagged(flagged, flag, now));
    }

    /**
     * A person has looked at a flag.
     *
     * @throws RatingRefusal.NotFlagged when there is no such flag
     * @throws RatingRefusal.AlreadyDecided when somebody else has
     * @throws RatingRefusal.OwnCase when it is about the one who decides
     */
    public Change<Rating, RatingEvent> decideFlag(Flag flag, Ruling ruling) {
        FlagMark mark = review.mark(flag).orElseThrow(RatingRefusal.NotFlagged::new);
        if (mark.ruling() != null) throw new RatingRefusal.AlreadyDecided();
        if (ruling.by().equals(subject.staffId())) throw new RatingRefusal.OwnCase();
        Rating decided = with(review.with(new FlagMark(flag, mark.at(), ruling)));
        return decided.excludedBy(
                ruling, Exclusion.Cause.FLAG, after -> new RatingEvent.FlagDecided(after, flag, ruling, ruling.at()));
    }

    /**
     * A bad rating is said to be mistaken or untrue, once and in time.
     *
     * @param until the end of the time for it
     * @throws RatingRefusal.AlreadyAppealed when it was said before
     * @throws RatingRefusal.NotBad when there is nothing to appeal
     * @throws RatingRefusal.AlreadyExcluded when it does not count any more
     * @throws RatingRefusal.AppealClosed when it is too late
     */
    public Change<Rating, RatingEvent> appeal(Appeal appeal, Instant until) {
        if (review.appeal() != null) throw new RatingRefusal.AlreadyAppealed();
        if (!choice().level().isBad()) throw new RatingRefusal.NotBad();
        if (isExcluded()) throw new RatingRefusal.AlreadyExcluded();
        if (!appeal.at().isBefore(until)) throw new RatingRefusal.AppealClosed();
        Rating appealed = with(review.with(appeal));
        return Change.of(appealed, new RatingEvent.Appealed(appealed, appeal, appeal.at()));
    }

    /**
     * Another person decides the appeal.
     *
     * @throws RatingRefusal.NotAppealed when there is none
     * @throws RatingRefusal.AlreadyDecided when somebody else has
     * @throws RatingRefusal.OwnCase when who decides has appealed or is rated
     */
    public Change<Rating, RatingEvent> decideAppeal(Ruling ruling) {
        Appeal appeal = review.appeal();
        if (appeal == null) throw new RatingRefusal.NotAppealed();
        if (appeal.ruling() != null) throw new RatingRefusal.AlreadyDecided();
        if (ruling.by().equals(appeal.by()) || ruling.by().equals(subject.staffId())) {
            throw new RatingRefusal.OwnCase();
        }
        Rating decided = with(review.with(new Appeal(appeal.by(), appeal.reason(), appeal.at(), ruling)));
        return decided.excludedBy(
                ruling, Exclusion.Cause.APPEAL, after -> new RatingEvent.AppealDecided(after, ruling, ruling.at()));
    }

    /** What the complaint service tells; heard again makes no difference. */
    public Change<Rating, RatingEvent> hear(CaseNews news, Instant now) {
        Rectification after = rectification.with(news);
        if (after.equals(rectification)) return Change.none(this);
        boolean nowRectified =
                after.has(RectificationState.RECTIFIED) && !rectification.has(RectificationState.RECTIFIED);
        boolean nowUntrue = after.foundUntrue() && !isExcluded();
        Exclusion exclusion = new Exclusion(Exclusion.Cause.UNTRUE, null, news.at());
        Rating moved = new Rating(
                id,
                subject,
                finishedAt,
                versions,
                channel,
                submittedAt,
                contact,
                origin,
                nowUntrue ? review.with(exclusion) : review,
                after,
                version);
        List<RatingEvent> events = new ArrayList<>();
        events.add(new RatingEvent.RectificationMoved(moved, now));
        if (nowRectified) events.add(new RatingEvent.Rectified(moved, now));
        if (nowUntrue) events.add(new RatingEvent.Excluded(moved, exclusion, now));
        return new Change<>(moved, events);
    }

    /** Somebody sees how to reach the citizen: nothing changes but that it is known. */
    public Change<Rating, RatingEvent> openContact(String by, ContactPurpose purpose, Instant now) {
        if (by.equals(subject.staffId())) throw new RatingRefusal.OwnCase();
        return Change.of(this, new RatingEvent.ContactOpened(this, by, purpose, now));
    }

    /** As the database has it now. */
    public Rating stored(long newVersion) {
        return new Rating(
                id,
                subject,
                finishedAt,
                versions,
                channel,
                submittedAt,
                contact,
                origin,
                review,
                rectification,
                newVersion);
    }

    private Change<Rating, RatingEvent> excludedBy(
            Ruling ruling, Exclusion.Cause cause, Function<Rating, RatingEvent> decided) {
        if (!ruling.exclude() || isExcluded()) return Change.of(this, decided.apply(this));
        Exclusion exclusion = new Exclusion(cause, ruling.by(), ruling.at());
        Rating excluded = with(review.with(exclusion));
        return Change.of(excluded, decided.apply(excluded), new RatingEvent.Excluded(excluded, exclusion, ruling.at()));
    }

    private Rating with(Review other) {
        return new Rating(
                id,
                subject,
                finishedAt,
                versions,
                channel,
                submittedAt,
                contact,
                origin,
                other,
                rectification,
                version);
    }
}
