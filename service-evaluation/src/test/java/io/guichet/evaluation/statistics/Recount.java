package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The slow and simple way: for each measure, who of all stories is in it. Shares no code with what it checks. */
final class Recount {

    private final List<Story> all;
    private final Function<String, ZoneId> zones;

    Recount(List<Story> all, Function<String, ZoneId> zones) {
        this.all = all;
        this.zones = zones;
    }

    SortedMap<String, Tally> groups(Question question) {
        SortedMap<String, Tally> groups = new TreeMap<>();
        for (Story story : all) {
            service(story, question, groups);
            if (story.ratedAt() != null) rating(story, story.ratedAt(), question, groups);
        }
        return groups;
    }

    private void service(Story story, Question question, SortedMap<String, Tally> groups) {
        Tally tally = place(story, story.about().finishedAt(), Cell.NO_CHANNEL, question, groups);
        if (tally == null) return;
        tally.add(Measure.RATEABLE, 1);
        tally.add(Measure.ANSWERED, story.ratedAt() != null && !story.excluded() ? 1 : 0);
    }

    private void rating(Story story, Instant ratedAt, Question question, SortedMap<String, Tally> groups) {
        Tally tally = place(story, ratedAt, story.channel(), question, groups);
        if (tally == null) return;
        ZoneId zone = zones.apply(story.about().hallId());
        Steps steps = story.steps();
        boolean bad = story.isBad();
        boolean stands = bad && !story.excluded();
        boolean reachable = bad && story.contact();
        Instant contactDue = StatisticsFixture.DEADLINES.contact(ratedAt, zone);
        Map<Measure, Boolean> is = Map.ofEntries(
                Map.entry(Measure.EXCLUDED_BAD, story.excluded() && bad),
                Map.entry(Measure.EXCLUDED_GOOD, story.excluded() && !bad),
                Map.entry(Measure.FLAGGED, story.flagged()),
                Map.entry(Measure.BAD, bad),
                Map.entry(Measure.UNTRUE, bad && story.excluded()),
                Map.entry(Measure.CONTACTABLE, reachable),
                Map.entry(
                        Measure.CONTACTED_IN_TIME,
                        reachable
                                && steps.contactedAt() != null
                                && !steps.contactedAt().isAfter(contactDue)),
                Map.entry(Measure.VERIFIED, bad && steps.verifiedAt() != null),
                Map.entry(Measure.REPLIED, bad && steps.answeredAt() != null),
                Map.entry(Measure.CALLED_BACK, reachable && steps.calledBackAt() != null),
                Map.entry(
                        Measure.SATISFIED_AFTER,
                        reachable && steps.calledBackAt() != null && Boolean.TRUE.equals(steps.satisfied())),
                Map.entry(Measure.RECTIFIED, stands && steps.rectifiedAt() != null),
                Map.entry(Measure.RECURRED, stands && cameAgain(story, steps.rectifiedAt())));
        is.forEach((measure, holds) -> tally.add(measure, holds ? 1 : 0));
        if (!story.excluded()) {
            tally.add(Measure.valueOf("LEVEL_" + story.level()), 1);
            story.tags().forEach(tag -> tally.addTag(tag, 1));
        }
        if (stands) {
            Instant due = steps.dueAt() == null ? StatisticsFixture.DEADLINES.rectify(ratedAt, zone) : steps.dueAt();
            boolean kept = steps.rectifiedAt() != null && !steps.rectifiedAt().isAfter(due);
            tally.addDue(due.getEpochSecond(), new Tally.Due(1, kept ? 1 : 0));
        }
    }

    private boolean cameAgain(Story story, @Nullable Instant rectified) {
        if (rectified == null) return false;
        Predicate<Story> again = other -> other.ratedAt() != null
                && other.isBad()
                && !other.excluded()
                && other.about().windowId().equals(story.about().windowId())
                && other.ratedAt().isAfter(rectified)
                && !other.ratedAt().isAfter(rectified.plusSeconds(90L * 24 * 3600))
                && !Collections.disjoint(other.tags(), story.tags());
        return all.stream().anyMatch(again);
    }

    private @Nullable Tally place(
            Story story, Instant at, String channel, Question question, SortedMap<String, Tally> groups) {
        About about = story.about();
        LocalDate day = at.atZone(zones.apply(about.hallId())).toLocalDate();
        CellFilter filter = question.filter();
        boolean in = (question.hallId() == null || question.hallId().equals(about.hallId()))
                && !day.isBefore(question.from())
                && !day.isAfter(question.to())
                && (filter.unitId() == null || filter.unitId().equals(about.unitId()))
                && (filter.itemCode() == null || filter.itemCode().equals(about.itemCode()))
                && (filter.windowId() == null || filter.windowId().equals(about.windowId()))
                && (filter.staffId() == null || filter.staffId().equals(about.staffId()))
                && (filter.channel() == null || filter.channel().equals(channel));
        if (!in) return null;
        String group = switch (question.by()) {
            case NONE -> "";
            case DAY -> day.toString();
            case WEEK -> week(day);
            case MONTH -> day.toString().substring(0, 7);
            case HALL -> about.hallId();
            case UNIT -> about.unitId();
            case ITEM -> about.itemCode();
            case WINDOW -> about.windowId();
            case STAFF -> about.staffId();
            case CHANNEL -> channel;
        };
        return groups.computeIfAbsent(group, any -> new Tally());
    }

    /** A week belongs to the year its Thursday is in. */
    private static String week(LocalDate day) {
        LocalDate thursday = day.plusDays(4L - day.getDayOfWeek().getValue());
        return "%d-W%02d".formatted(thursday.getYear(), (thursday.getDayOfYear() - 1) / 7 + 1);
    }
}
