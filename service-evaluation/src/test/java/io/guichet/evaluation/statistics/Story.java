package io.guichet.evaluation.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What became of one service in a made-up history, and the events that told of it. */
record Story(
        About about,
        @Nullable Instant ratedAt,
        String channel,
        int level,
        List<String> tags,
        boolean flagged,
        boolean excluded,
        boolean contact,
        Steps steps,
        List<Heard> events) {

    private static final Instant START = Instant.parse("2026-02-26T15:00:00Z");
    private static final List<String> BAD_TAGS = List.of("rude", "slow", "fee");
    private static final List<String> GOOD_TAGS = List.of("warm", "fast");

    boolean isBad() {
        return level <= 2;
    }

    /** Any life a rating can have; times lie around midnights of both halls. */
    static Story random(int number, String run, Random random) {
        String hall = "h" + random.nextInt(2) + run;
        String window = hall + "w" + random.nextInt(3);
        About about = new About(
                "t" + number + run,
                hall,
                "u" + random.nextInt(2),
                "i" + random.nextInt(3),
                window,
                "s" + random.nextInt(3),
                START.plus(Duration.ofMinutes(random.nextInt(6 * 24 * 60))));
        List<Heard> events = new ArrayList<>(List.of(new Heard(about, null)));
        if (random.nextInt(4) == 0) return unrated(about, events);
        Instant ratedAt = about.finishedAt().plus(Duration.ofMinutes(random.nextInt(3 * 60)));
        return new Life(about, ratedAt, random, events).story();
    }

    private static Story unrated(About about, List<Heard> events) {
        return new Story(about, null, Cell.NO_CHANNEL, 5, List.of(), false, false, false, Steps.NONE, events);
    }

    /** Grows step by step. */
    private static final class Life {

        private final About about;
        private final Instant ratedAt;
        private final Random random;
        private final List<Heard> events;
        private final String channel;
        private final boolean contact;
        private int level;
        private List<String> tags = List.of();
        private long seq = 16;

        Life(About about, Instant ratedAt, Random random, List<Heard> events) {
            this.about = about;
            this.ratedAt = ratedAt;
            this.random = random;
            this.events = events;
            this.channel = List.of("PAD", "QR", "PAGE").get(random.nextInt(3));
            this.contact = random.nextBoolean();
        }

        Story story() {
            choose();
            tell(new News(News.Topic.VOICED, level, tags, contact, null));
            boolean flagged = random.nextInt(5) == 0;
            if (flagged) tell(said(News.Topic.FLAGGED));
            for (int times = random.nextInt(3); times > 0; times--) {
                choose();
                tell(said(News.Topic.VOICED));
            }
            Steps steps = random.nextBoolean() ? work() : Steps.NONE;
            if (random.nextInt(3) == 0) tell(said(News.Topic.OTHER));
            boolean excluded = random.nextInt(6) == 0;
            if (excluded) tell(said(News.Topic.EXCLUDED));
            return new Story(about, ratedAt, channel, level, tags, flagged, excluded, contact, steps, events);
        }

        private Steps work() {
            Instant first = at(20);
            Steps half = new Steps(first, null, null, null, null, null, null);
            tell(new News(News.Topic.MOVED, level, tags, contact, half));
            Steps whole = new Steps(
                    first,
                    maybe(at(30)),
                    maybe(at(40 + random.nextInt(400))),
                    maybe(at(200)),
                    maybe(at(50)),
                    maybe(at(60)),
                    random.nextBoolean());
            tell(new News(News.Topic.MOVED, level, tags, contact, whole));
            return whole;
        }

        private void choose() {
            level = 1 + random.nextInt(5);
            List<String> possible = level <= 2 ? BAD_TAGS : GOOD_TAGS;
            tags = possible.stream().filter(any -> random.nextBoolean()).toList();
        }

        private Instant at(int hours) {
            return ratedAt.plus(Duration.ofHours(hours));
        }

        private @Nullable Instant maybe(Instant at) {
            return random.nextBoolean() ? at : null;
        }

        private News said(News.Topic topic) {
            return new News(topic, level, tags, null, null);
        }

        private void tell(News news) {
            events.add(new Heard(about, new Heard.OfRating(channel, ratedAt, seq, news)));
            seq += 16;
        }
    }
}
