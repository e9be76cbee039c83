package io.guichet.platform.testing;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Which collections a province spreads over shards and by which key, as {@code deploy/kubernetes} has it. A sharded collection
 * refuses a unique index that does not begin with the whole shard key.
 */
public final class ShardKeys {

    private static final Path SCRIPT = Path.of("deploy/kubernetes/overlays/province/sharding.js");
    private static final Pattern LINE =
            Pattern.compile("(?m)^sh\\.shardCollection\\(\"(\\w+)\\.([\\w-]+)\", \\{([^}]*)}\\);$");

    private ShardKeys() {}

    /** Fields of the key by collection. */
    public static Map<String, List<String>> of(String database) throws IOException {
        Map<String, List<String>> keys = new TreeMap<>();
        LINE.matcher(Files.readString(script()))
                .results()
                .filter(line -> line.group(1).equals(database))
                .forEach(line -> keys.put(
                        line.group(2),
                        Stream.of(line.group(3).split(",", -1))
                                .map(field -> field.replaceAll(":.*", "").strip())
                                .toList()));
        return keys;
    }

    /** Unique indexes, as {@code collection [fields]}, that a sharded collection would refuse. */
    public static List<String> refused(MongoDatabase database, Map<String, List<String>> keys) {
        List<String> refused = new ArrayList<>();
        keys.forEach((collection, key) -> database.getCollection(collection)
                .listIndexes()
                .forEach(index -> {
                    List<String> fields =
                            List.copyOf(index.get("key", Document.class).keySet());
                    // That of the id is the database's own business: it holds within each shard.
                    if (!index.getBoolean("unique", false) || fields.equals(List.of("_id"))) return;
                    if (fields.size() < key.size()
                            || !fields.subList(0, key.size()).equals(key)) {
                        refused.add(collection + " " + fields);
                    }
                }));
        return refused;
    }

    /**
     * Unique indexes that no collection could keep that is sharded by hall: what they forbid twice, they forbid in a whole
     * province. Without those the driver makes for the pieces of files.
     */
    public static List<String> ofAWholeProvince(MongoDatabase database) {
        Map<String, List<String>> byHall = new TreeMap<>();
        database.listCollectionNames().forEach(name -> {
            if (!name.endsWith(".chunks")) byHall.put(name, List.of("hallId"));
        });
        return refused(database, byHall);
    }

    private static Path script() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve(SCRIPT))) {
            directory = Objects.requireNonNull(directory.getParent(), SCRIPT::toString);
        }
        return directory.resolve(SCRIPT);
    }
}
