package io.guichet.queue.ticket.mongo;

import static io.guichet.queue.ticket.TicketFixture.HALL;
import static io.guichet.queue.ticket.TicketFixture.ITEM;
import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Outbox;
import io.guichet.queue.estimate.LineAhead;
import io.guichet.queue.estimate.RecentVisits;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.estimate.WaitEstimate;
import io.guichet.queue.ticket.EndedTickets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MongoServiceTimesIT {

    private static final String DATABASE = "guichet_times_" + Ids.next().substring(24);
    private static final MongoClient CLIENT =
            MongoClients.create(TestBackends.shared().mongoUri(DATABASE));
    private static final Instant TEN = NINE.plusSeconds(3_600);

    private final MongoCollection<Document> collection =
            CLIENT.getDatabase(DATABASE).getCollection("tickets_" + Ids.next());
    private final MongoTickets tickets = tickets();
    private final MongoServiceTimes times = new MongoServiceTimes(collection);

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @Test
    void a_hall_without_past_has_nothing_to_tell() {
        assertThat(times.lately(HALL, TEN).newest()).isNull();
    }

    @Test
    void served_and_missed_tickets_are_remembered_and_later_ones_join_them() {
        tickets.add(EndedTickets.finished(1, "w1", NINE.plusSeconds(60), NINE.plusSeconds(200)));
        tickets.add(EndedTickets.missed(2, "w2", NINE.plusSeconds(70), NINE.plusSeconds(100)));
        RecentVisits before = times.lately(HALL, TEN);

        tickets.add(EndedTickets.finished(3, "w1", NINE.plusSeconds(230), NINE.plusSeconds(400)));
        RecentVisits after = times.lately(HALL, TEN);

        assertThat(before.lastEndAt("w1")).isEqualTo(NINE.plusSeconds(200));
        assertThat(before.lastEndAt("w2")).isEqualTo(NINE.plusSeconds(100));
        assertThat(after.lastEndAt("w1")).isEqualTo(NINE.plusSeconds(400));
        assertThat(times.lately(HALL, TEN)).as("nothing new").isSameAs(after);
    }

    @Test
    void a_write_that_shows_after_one_that_ended_later_is_not_lost() {
        tickets.add(EndedTickets.finished(1, "w1", NINE.plusSeconds(60), NINE.plusSeconds(200)));
        assertThat(times.lately(HALL, TEN).lastEndAt("w2")).isNull();

        tickets.add(EndedTickets.finished(2, "w2", NINE.plusSeconds(60), NINE.plusSeconds(197)));

        assertThat(times.lately(HALL, TEN).lastEndAt("w2")).isEqualTo(NINE.plusSeconds(197));
    }

    @Test
    void other_halls_and_what_is_older_than_a_week_do_not_count() {
        tickets.add(EndedTickets.finished(1, "w1", NINE.plusSeconds(60), NINE.plusSeconds(200)));

        assertThat(times.lately("hall-9", TEN).newest()).isNull();
        assertThat(new MongoServiceTimes(collection)
                        .lately(HALL, NINE.plus(Duration.ofDays(8)))
                        .newest())
                .isNull();
    }

    /** Forty that waited ten times as long as they were told, in one line or in a second one. */
    @Test
    void a_forecast_is_judged_by_the_time_in_line_it_was_made_for() {
        for (int place = 1; place <= 40; place++) {
            Instant called = NINE.plusSeconds(900L + place);
            tickets.add(EndedTickets.rejoined(place, "w" + place, called, called.plusSeconds(120)));
        }
        assertThat(isCorrected()).as("rejoined").isFalse();

        for (int place = 41; place <= 80; place++) {
            Instant called = NINE.plusSeconds(900L + place);
            tickets.add(EndedTickets.finished(place, "w" + place, called, called.plusSeconds(120)));
        }
        assertThat(isCorrected()).as("straight").isTrue();
    }

    private boolean isCorrected() {
        Wait wait =
                WaitEstimate.of(LineAhead.of(3, 1), times.lately(HALL, TEN).of(Set.of(ITEM)), Duration.ofMinutes(2));
        return wait.likely().toMillis() > wait.forecast().middleMillis();
    }

    private MongoTickets tickets() {
        Outbox outbox = new Outbox(Clock.systemUTC(), JsonMapper.shared(), () -> null);
        MongoTickets made = new MongoTickets(outbox.aggregates(collection, "guichet.queue.ticket"));
        made.createIndexes();
        return made;
    }
}
