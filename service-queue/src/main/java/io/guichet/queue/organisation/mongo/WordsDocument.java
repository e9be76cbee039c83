package io.guichet.queue.organisation.mongo;

import io.guichet.platform.domain.Words;
import org.bson.Document;

/** A text in two languages as BSON. */
final class WordsDocument {

    private WordsDocument() {}

    static Document of(Words words) {
        return new Document("zh", words.zh()).append("en", words.en());
    }

    static Words read(Document stored) {
        return new Words(stored.getString("zh"), stored.getString("en"));
    }
}
