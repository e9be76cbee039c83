package io.guichet.queue.board.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import io.guichet.queue.board.Board;
import io.guichet.queue.board.BoardEntry;
import io.guichet.queue.board.Boards;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document a hall: {@code {_id, seq, entries: […], offsets: {topic-partition: n}}}. */
public final class MongoBoards implements Boards {

    private final MongoCollection<Document> boards;

    public MongoBoards(MongoCollection<Document> boards) {
        this.boards = boards;
    }

    @Override
    public Board find(String hallId) {
        Document found = boards.find(eq("_id", hallId)).first();
        return found == null ? Board.empty(hallId) : read(found);
    }

    @Override
    public long seq(String hallId) {
        Document found = boards.find(eq("_id", hallId))
                .projection(Projections.include("seq"))
                .first();
        return found == null ? 0 : found.getLong("seq");
    }

    @Override
    public void save(Board grown) {
        BoardEntry newest = grown.entries().getLast();
        if (grown.seq() == 1) {
            insertFirst(grown, newest);
            return;
        }
        var done = boards.updateOne(
                and(eq("_id", grown.hallId()), eq("seq", grown.seq() - 1)),
                Updates.combine(
                        Updates.set("seq", grown.seq()),
                        Updates.set("offsets", offsets(grown)),
                        Updates.pushEach("entries", List.of(write(newest)), new PushOptions().slice(-Board.KEPT))));
        if (done.getMatchedCount() == 0) throw new Stale(grown.hallId());
    }

    private void insertFirst(Board grown, BoardEntry newest) {
        try {
            boards.insertOne(new Document("_id", grown.hallId())
                    .append("seq", grown.seq())
                    .append("offsets", offsets(grown))
                    .append("entries", List.of(write(newest))));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            throw new Stale(grown.hallId());
        }
    }

    /** Dots mean a path in field names, so topic names are written with slashes. */
    private static Document offsets(Board board) {
        Document offsets = new Document();
        board.offsets().forEach((partition, offset) -> offsets.append(partition.replace('.', '/'), offset));
        return offsets;
    }

    private static Document write(BoardEntry entry) {
        return new Document("seq", entry.seq())
                .append("kind", entry.kind().name())
                .append("number", entry.number())
                .append("windowId", entry.windowId())
                .append("windowLabel", write(entry.windowLabel()))
                .append("text", write(entry.text()))
                .append("at", entry.at())
                .append("eventId", entry.eventId());
    }

    private static @Nullable Document write(@Nullable Words words) {
        return words == null ? null : new Document("zh", words.zh()).append("en", words.en());
    }

    private static Board read(Document document) {
        Map<String, Long> offsets = new HashMap<>();
        Document stored = document.get("offsets", Document.class);
        stored.forEach((partition, offset) -> offsets.put(partition.replace('/', '.'), (Long) offset));
        List<BoardEntry> entries = document.getList("entries", Document.class).stream()
                .map(MongoBoards::readEntry)
                .toList();
        return new Board(document.getString("_id"), document.getLong("seq"), entries, offsets);
    }

    private static BoardEntry readEntry(Document entry) {
        return new BoardEntry(
                entry.getLong("seq"),
                BoardEntry.Kind.valueOf(entry.getString("kind")),
                entry.getString("number"),
                entry.getString("windowId"),
                readWords(entry.get("windowLabel", Document.class)),
                readWords(entry.get("text", Document.class)),
                entry.getDate("at").toInstant(),
                entry.getString("eventId"));
    }

    private static @Nullable Words readWords(@Nullable Document words) {
        return words == null ? null : new Words(words.getString("zh"), words.getString("en"));
    }
}
