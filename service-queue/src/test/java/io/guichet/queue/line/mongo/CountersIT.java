package io.guichet.queue.line.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Numbers and quotas with many at once. */
class CountersIT {

    private static final String NAME = "guichet_counters_" + Ids.next().substring(24);
    private static final MongoClient CLIENT =
            MongoClients.create(TestBackends.shared().mongoUri(NAME));
    private static final MongoDatabase DATABASE = CLIENT.getDatabase(NAME);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @Test
    void sixty_four_kiosks_get_numbers_without_a_repeat_or_a_gap() throws Exception {
        MongoNumberSeries numbers = new MongoNumberSeries(DATABASE.getCollection("numbers"));

        List<Integer> given = inParallel(512, () -> numbers.next("hall-1", DAY, "A"));

        assertThat(given).doesNotHaveDuplicates().hasSize(512).contains(1, 512);
        assertThat(numbers.next("hall-1", DAY, "B")).isEqualTo(1);
        assertThat(numbers.next("hall-1", DAY.plusDays(1), "A")).isEqualTo(1);
    }

    @Test
    void a_quota_is_given_out_exactly_and_a_place_given_back_can_be_taken_again() throws Exception {
        MongoQuotas quotas = new MongoQuotas(DATABASE.getCollection("quotas"));

        List<Boolean> taken = inParallel(64, () -> quotas.take("item", DAY, 5));

        assertThat(taken).filteredOn(yes -> yes).hasSize(5);
        quotas.giveBack("item", DAY);
        assertThat(quotas.take("item", DAY, 5)).isTrue();
        assertThat(quotas.take("item", DAY, 5)).isFalse();
        assertThat(quotas.take("nothing", DAY, 0)).isFalse();
    }

    private static <T> List<T> inParallel(int times, Callable<T> step) throws Exception {
        List<Callable<T>> steps = new ArrayList<>();
        for (int i = 0; i < times; i++) steps.add(step);
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (Future<T> result : threads.invokeAll(steps)) results.add(result.get());
        }
        return results;
    }
}
