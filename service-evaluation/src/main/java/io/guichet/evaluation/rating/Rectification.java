package io.guichet.evaluation.rating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything heard about putting a rating right. Where it stands follows from the whole history, so it is the same in
 * whatever order the news came, and a late step never moves it back.
 *
 * @param history by time
 */
public record Rectification(List<CaseNews> history) {

    public static final Rectification NONE = new Rectification(List.of());

    /** A case with more steps than this is a fault somewhere; a document must not grow without end. */
    static final int MOST = 200;

    public Rectification {
        history = history.stream()
                .sorted(Comparator.comparing(CaseNews::at).thenComparing(CaseNews::step))
                .toList();
    }

    /** The same when this was heard before. */
    Rectification with(CaseNews news) {
        if (history.contains(news) || history.size() >= MOST) return this;
        List<CaseNews> longer = new ArrayList<>(history);
        longer.add(news);
        return new Rectification(longer);
    }

    public RectificationState state() {
        return history.stream()
                .filter(CaseNews::advances)
                .map(CaseNews::step)
                .max(Comparator.naturalOrder())
                .orElse(RectificationState.OPEN);
    }

    public @Nullable String caseId() {
        return history.isEmpty() ? null : history.getLast().caseId();
    }

    /** The first step of this kind that moved the case on. */
    public Optional<CaseNews> reached(RectificationState step) {
        return first(step, CaseNews::advances);
    }

    public boolean has(RectificationState step) {
        return reached(step).isPresent();
    }

    /** The complaint service found the rating mistaken or untrue. */
    boolean foundUntrue() {
        return history.stream().anyMatch(news -> news.outcome() == CaseNews.Outcome.UNTRUE);
    }

    /** Until when it is to be put right, as told last; null when never told. */
    public @Nullable Instant dueAt() {
        return history.reversed().stream()
                .map(CaseNews::dueAt)
                .filter(due -> due != null)
                .findFirst()
                .orElse(null);
    }

    /** The last word of the citizen at a call-back. */
    public Optional<CaseNews.Satisfied> satisfied() {
        return history.reversed().stream()
                .map(CaseNews::satisfied)
                .filter(word -> word != null)
                .findFirst();
    }

    private Optional<CaseNews> first(RectificationState step, Predicate<CaseNews> which) {
        return history.stream()
                .filter(news -> news.step() == step)
                .filter(which)
                .findFirst();
    }
}
