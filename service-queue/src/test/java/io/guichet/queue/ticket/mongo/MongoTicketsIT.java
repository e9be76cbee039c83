package io.guichet.queue.ticket.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Outbox;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TicketsContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import tools.jackson.databind.json.JsonMapper;

class MongoTicketsIT extends TicketsContract {

    private static final String DATABASE = "guichet_tickets_" + Ids.next().substring(24);
    private static final MongoClient CLIENT =
            MongoClients.create(TestBackends.shared().mongoUri(DATABASE));

    private final MongoTickets tickets = fresh();

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @Override
    protected Tickets tickets() {
        return tickets;
    }

    private static MongoTickets fresh() {
        var collection = CLIENT.getDatabase(DATABASE).getCollection("tickets_" + Ids.next());
        Outbox outbox = new Outbox(Clock.systemUTC(), JsonMapper.shared(), () -> null);
        MongoTickets tickets = new MongoTickets(outbox.aggregates(collection, "guichet.queue.ticket"));
        tickets.createIndexes();
        return tickets;
    }
}
