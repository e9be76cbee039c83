package io.guichet.local.release;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Writes documents as the services of this version store them, some of each shape in each collection: the versions after it
 * must read them ({@code ReleasedDocumentsIT} in each service). Main class of {@code contracts/release --documents}, on a platform that a
 * demo has filled.
 */
public final class KeepDocuments {

    private static final List<String> SERVICES = List.of("queue", "evaluation", "complaint", "equipment", "audit");

    /** Leases and answers to repeated requests live for a day at most; pieces of files are only bytes. */
    private static final Set<String> SHORT_LIVED = Set.of("leases", "answers");

    private static final int SHAPES = 2;
    private static final int LOOKED_AT = 500;
    private static final int LONGEST = 12_000;
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private KeepDocuments() {}

    /** @param args the database's address, the file */
    public static void main(String[] args) throws IOException {
        var lines = new ArrayList<String>();
        try (var client = MongoClients.create(args[0])) {
            for (var service : SERVICES) {
                keep(service, client.getDatabase("guichet_" + service), lines);
            }
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static void keep(String service, MongoDatabase database, List<String> lines) {
        for (var collection : new TreeSet<>(database.listCollectionNames().into(new ArrayList<>()))) {
            if (SHORT_LIVED.contains(collection) || collection.contains(".")) continue;
            var seen = new HashSet<String>();
            for (var document : database.getCollection(collection).find().limit(LOOKED_AT)) {
                if (seen.size() == SHAPES) break;
                var line = new Document("service", service)
                        .append("collection", collection)
                        .append("document", document)
                        .toJson(EXACT);
                if (line.length() <= LONGEST && seen.add(shape(document))) lines.add(line);
            }
        }
    }

    /** Which fields it has, and in which state it is. */
    private static String shape(Document document) {
        return new TreeSet<>(document.keySet()) + " " + document.get("state");
    }
}
