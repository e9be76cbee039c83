package io.guichet.audit.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.ledger.Tiles;
import io.guichet.audit.log.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/** Tiles, one document each: {@code {_id: "level/index", hashes}}. */
public final class MongoTiles implements Tiles {

    private final MongoCollection<Document> tiles;

    public MongoTiles(MongoCollection<Document> tiles) {
        this.tiles = tiles;
    }

    @Override
    public byte[] hashes(int level, long index) {
        Document found = tiles.find(eq("_id", level + "/" + index)).first();
        return found == null ? new byte[0] : found.get("hashes", Binary.class).getData();
    }

    @Override
    public void put(Tile tile, byte[] hashes) {
        put(Map.of(tile, hashes));
    }

    @Override
    public void put(Map<Tile, byte[]> some) {
        List<UpdateOneModel<Document>> written = new ArrayList<>();
        some.forEach((tile, hashes) -> written.add(new UpdateOneModel<>(
                eq("_id", tile.level() + "/" + tile.index()),
                set("hashes", new Binary(hashes)),
                new UpdateOptions().upsert(true))));
        if (!written.isEmpty()) tiles.bulkWrite(written);
    }
}
