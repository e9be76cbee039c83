package io.guichet.platform.database;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

/**
 * Tells a database that is away, restarting or electing, where another try makes sense, from one that refused what it
 * was asked. The driver has no common type for it: which of these comes depends on what the connection was doing at the moment.
 */
public final class DatabaseAway {

    /** The driver's own mark on what it would try again itself, had it a try left. */
    private static final String RETRYABLE_WRITE = "RetryableWriteError";

    private DatabaseAway() {}

    public static boolean isMeantBy(Throwable failure) {
        return switch (failure) {
            // Nothing to connect to, or a connection that broke.
            case MongoTimeoutException _, MongoSocketException _ -> true;
            // Another thread's connection broke while this one waited for its own.
            case MongoConnectionPoolClearedException _, MongoServerUnavailableException _ -> true;
            // It answers, and says that it is shutting down or not in charge.
            case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> true;
            case MongoException other -> other.hasErrorLabel(RETRYABLE_WRITE);
            default -> false;
        };
    }
}
