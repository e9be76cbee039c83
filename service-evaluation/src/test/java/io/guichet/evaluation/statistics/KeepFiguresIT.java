package io.guichet.evaluation.statistics;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.statistics.mongo.MongoFacts;
import io.guichet.evaluation.statistics.mongo.MongoHallDays;
import org.junit.jupiter.api.AfterAll;

/** The same on a database. Several replicas are threads here. */
class KeepFiguresIT extends KeepFiguresContract {

    private static final MongoClient CLIENT = TestBackend.client();

    private final MongoDatabase database = TestBackend.fresh(CLIENT);
    private final MongoFacts facts = new MongoFacts(database.getCollection("facts"));
    private final MongoHallDays days = new MongoHallDays(database.getCollection("hall-days"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Facts facts() {
        return facts;
    }

    @Override
    protected HallDays days() {
        return days;
    }

    @Override
    protected int stories() {
        return 60;
    }
}
