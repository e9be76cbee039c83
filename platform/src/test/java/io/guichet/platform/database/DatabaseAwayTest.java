package io.guichet.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseAwayTest {

    private static final ServerAddress THERE = new ServerAddress("127.0.0.1", 27017);
    private static final BsonDocument ANSWER = new BsonDocument("ok", new BsonInt32(0));

    /** What the driver throws when a mongod is killed, depending on what the connection was doing. */
    static Stream<MongoException> away() {
        var marked = new MongoException(189, "primary stepped down");
        marked.addLabel("RetryableWriteError");
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("prematurely reached end of stream", THERE),
                new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), THERE), null),
                new MongoNotPrimaryException(ANSWER, THERE),
                new MongoNodeIsRecoveringException(ANSWER, THERE),
                marked);
    }

    @ParameterizedTest
    @MethodSource
    void away(MongoException failure) {
        assertThat(DatabaseAway.isMeantBy(failure)).isTrue();
    }

    static Stream<RuntimeException> answered() {
        return Stream.of(
                new MongoWriteException(new WriteError(11000, "duplicate key", new BsonDocument()), THERE, Set.of()),
                new MongoCommandException(
                        new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(2)), THERE),
                new IllegalStateException("ours"));
    }

    /** Another try would end the same way. */
    @ParameterizedTest
    @MethodSource
    void answered(RuntimeException failure) {
        assertThat(DatabaseAway.isMeantBy(failure)).isFalse();
    }

    @Test
    void what_only_wraps_such_a_failure_is_another_one() {
        assertThat(DatabaseAway.isMeantBy(new IllegalStateException(new MongoTimeoutException("no server"))))
                .isFalse();
    }
}
