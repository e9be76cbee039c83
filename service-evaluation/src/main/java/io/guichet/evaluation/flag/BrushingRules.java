package io.guichet.evaluation.flag;

import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.tag.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Signs of brushing that only several ratings together show. The numbers are conventions to be tuned, not rules of any
 * authority. Each rule looks at all ratings around one, before and after it, so that whichever is looked at last finds the
 * whole pattern, in whatever order they come.
 *
 * @param goodOfDevice so many good ratings of one device within {@code deviceTime} are still ordinary
 * @param ofContact so many ratings with one phone number a day are still ordinary
 * @param alike so many in a row at one window within {@code alikeTime}, full marks, same tags, no words, are not
 */
public record BrushingRules(int goodOfDevice, Duration deviceTime, int ofContact, int alike, Duration alikeTime) {

    /** 3 in 60 seconds, 5 a day, 20 in 10 minutes. */
    public static BrushingRules usual() {
        return new BrushingRules(3, Duration.ofSeconds(60), 5, 20, Duration.ofMinutes(10));
    }

    /** Who this flag is for, among the ratings of one device around the one looked at, oldest first. */
    Set<String> burst(List<Rating> ofDevice) {
        List<Rating> good = ofDevice.stream()
                .filter(rating -> !rating.choice().level().isBad())
                .toList();
        return crowded(good, goodOfDevice + 1, deviceTime);
    }

    /** Who this flag is for, among the ratings with one phone number on one day. */
    Set<String> repeated(List<Rating> ofContactThatDay) {
        if (ofContactThatDay.size() <= ofContact) return Set.of();
        return ids(ofContactThatDay);
    }

    /** Who this flag is for, among the ratings at one window around the one looked at, oldest first. */
    Set<String> identical(List<Rating> atWindow) {
        Set<String> found = new LinkedHashSet<>();
        for (List<Rating> run : runs(atWindow, BrushingRules::pattern)) {
            if (isSilentPraise(run.getFirst())) found.addAll(crowded(run, alike, alikeTime));
        }
        return found;
    }

    private static boolean isSilentPraise(Rating rating) {
        return rating.choice().level() == Level.VERY_SATISFIED && !rating.hasComment();
    }

    private static List<Object> pattern(Rating rating) {
        return List.of(
                rating.choice().level(),
                rating.hasComment(),
                rating.choice().tags().stream().sorted().toList());
    }

    /** All that lie in some stretch of this length together with at least so many. */
    private static Set<String> crowded(List<Rating> byTime, int least, Duration stretch) {
        Set<String> found = new LinkedHashSet<>();
        int first = 0;
        for (int last = 0; last < byTime.size(); last++) {
            while (byTime.get(first)
                    .submittedAt()
                    .plus(stretch)
                    .isBefore(byTime.get(last).submittedAt())) first++;
            if (last - first + 1 >= least) found.addAll(ids(byTime.subList(first, last + 1)));
        }
        return found;
    }

    private static Set<String> ids(List<Rating> ratings) {
        Set<String> ids = new LinkedHashSet<>();
        ratings.forEach(rating -> ids.add(rating.id()));
        return ids;
    }

    private static List<List<Rating>> runs(List<Rating> byTime, Function<Rating, Object> alike) {
        List<List<Rating>> runs = new ArrayList<>();
        for (Rating rating : byTime) {
            boolean goesOn =
                    !runs.isEmpty() && alike.apply(runs.getLast().getLast()).equals(alike.apply(rating));
            if (!goesOn) runs.add(new ArrayList<>());
            runs.getLast().add(rating);
        }
        return runs;
    }
}
