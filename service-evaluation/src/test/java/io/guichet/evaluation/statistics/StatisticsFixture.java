package io.guichet.evaluation.statistics;

import io.guichet.platform.ids.Ids;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events and facts to start a test with. */
public final class StatisticsFixture {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A Monday, ten in the morning in the hall. */
    public static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");

    public static final Deadlines DEADLINES = new Deadlines(WorkingCalendar.ofChina(), 1, 5);

    private StatisticsFixture() {}

    public static About about(String ticketId, Instant finishedAt) {
        return new About(ticketId, "hall-1", "unit-1", "item-1", "w1", "s1", finishedAt);
    }

    public static Heard ended(About about) {
        return new Heard(about, null);
    }

    public static Heard rated(About about, Instant at, int level, String... tags) {
        return news(about, at, 16, new News(News.Topic.VOICED, level, List.of(tags), true, null));
    }

    public static Heard news(About about, Instant submittedAt, long seq, News news) {
        return new Heard(about, new Heard.OfRating("PAD", submittedAt, seq, news));
    }

    public static News steps(int level, Steps steps, String... tags) {
        return new News(News.Topic.MOVED, level, List.of(tags), true, steps);
    }

    public static News said(News.Topic topic, int level, String... tags) {
        return new News(topic, level, List.of(tags), null, null);
    }

    public static Steps rectified(@Nullable Instant at, @Nullable Instant due) {
        return new Steps(null, null, at, due, null, null, null);
    }

    /** A fact as it follows from these events. */
    public static Fact fact(Heard... events) {
        InMemoryFacts facts = new InMemoryFacts();
        facts.note(List.of(events), any -> ZONE);
        return facts.find(List.of(events[0].about().ticketId())).getFirst();
    }

    public static String ticket() {
        return Ids.next();
    }
}
