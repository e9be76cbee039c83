package io.guichet.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.guichet.local.backend.Backends;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Looks into the databases of the services past the services themselves. */
final class StoredState implements AutoCloseable {

    private final MongoClient client;

    StoredState(Backends backends) {
        this.client = MongoClients.create(backends.mongoUri("guichet_queue"));
    }

    List<Document> documents(String service, String collection) {
        return client.getDatabase("guichet_" + service)
                .getCollection(collection)
                .find()
                .into(new ArrayList<>());
    }

    /** Documents of all collections whose events wait for the broker, by collection; empty when everything was sent. */
    Map<String, Long> unsent() {
        var unsent = new TreeMap<String, Long>();
        for (var service : List.of("queue", "evaluation")) {
            for (var collection : collections(service)) {
                var waiting = documents(service, collection).stream()
                        .filter(document -> document.containsKey("pendingSince"))
                        .count();
                if (waiting > 0) unsent.put(service + "." + collection, waiting);
            }
        }
        return unsent;
    }

    List<String> collections(String service) {
        return client.getDatabase("guichet_" + service).listCollectionNames().into(new ArrayList<>());
    }

    @Override
    public void close() {
        client.close();
    }
}
