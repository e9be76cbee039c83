package io.guichet.queue.ticket.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Outbox;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.Origin;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketFixture;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TicketsContract;
import java.time.Clock;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MongoTicketsIT extends TicketsContract {

    private static final String DATABASE = "guichet_tickets_" + Ids.next().substring(24);
    private static final MongoClient CLIENT =
            MongoClients.create(TestBackends.shared().mongoUri(DATABASE));

    private final MongoCollection<Document> collection =
            CLIENT.getDatabase(DATABASE).getCollection("tickets_" + Ids.next());
    private final MongoTickets tickets = fresh();

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @Override
    protected Tickets tickets() {
        return tickets;
    }

    @Test
    void a_ticket_of_before_channels_were_kept_is_still_read() {
        Ticket ticket = tickets.add(Change.none(TicketFixture.waiting()));
        collection.updateOne(
                eq("_id", ticket.id()), combine(unset("channel"), unset("issueCommand"), unset("deviceId")));

        assertThat(tickets.find(ticket.id()).origin()).isEqualTo(Origin.of(Channel.KIOSK, ""));
        assertThat(tickets.find(ticket.id()).number()).isEqualTo(ticket.number());
    }

    private MongoTickets fresh() {
        Outbox outbox = new Outbox(Clock.systemUTC(), JsonMapper.shared(), () -> null);
        MongoTickets tickets = new MongoTickets(outbox.aggregates(collection, "guichet.queue.ticket"));
        tickets.createIndexes();
        return tickets;
    }
}
