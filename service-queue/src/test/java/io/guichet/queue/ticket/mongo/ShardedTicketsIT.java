package io.guichet.queue.ticket.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.guichet.local.backend.BackendKind;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.testing.ShardKeys;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TicketsContract;
import java.io.IOException;
import java.time.Clock;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tickets with the indexes of a collection that is sharded by hall keep the same contract. On a real database only: the
 * embedded one, which is never sharded, takes a unique index with a filter for one without.
 */
class ShardedTicketsIT extends TicketsContract {

    private final MongoClient client = MongoClients.create(TestBackends.shared().mongoUri("guichet_sharded"));
    private final MongoDatabase database =
            client.getDatabase("guichet_sharded_" + Ids.next().substring(24));
    private final MongoCollection<Document> collection = database.getCollection("tickets");
    private MongoTickets tickets;

    @BeforeEach
    void onARealDatabase() {
        assumeThat(TestBackends.shared().kind()).isNotEqualTo(BackendKind.EMBEDDED);
        tickets = made(true);
    }

    @AfterEach
    void drop() {
        database.drop();
        client.close();
    }

    @Override
    protected Tickets tickets() {
        return tickets;
    }

    @Test
    void unique_keys_begin_with_the_key_of_the_shards_and_otherwise_would_be_refused() throws IOException {
        var keys = ShardKeys.of("guichet_queue");
        assertThat(keys).containsKey("tickets");
        assertThat(ShardKeys.refused(database, keys)).isEmpty();

        database.drop();
        tickets = made(false);

        assertThat(ShardKeys.refused(database, keys)).containsExactly("tickets [atWindow]");
    }

    private MongoTickets made(boolean shardedByHall) {
        Outbox outbox = new Outbox(Clock.systemUTC(), JsonMapper.shared(), () -> null);
        MongoTickets made = new MongoTickets(outbox.aggregates(collection, "guichet.queue.ticket"), shardedByHall);
        made.createIndexes();
        return made;
    }
}
