package io.guichet.platform.wiring;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;

/**
 * An acknowledged write is on the journal of a majority; a database that is away is noticed in two seconds, so that the
 * caller hears {@code try-later} instead of waiting.
 */
final class DurableWrites {

    private DurableWrites() {}

    static void apply(MongoClientSettings.Builder settings) {
        settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.LOCAL)
                .readPreference(ReadPreference.primary())
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(1, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(100)
                        .minSize(4)
                        .maxConnecting(8)
                        .maxWaitTime(2, TimeUnit.SECONDS)
                        // Each is a thread of the database: what one burst needed is not kept for the day.
                        .maxConnectionIdleTime(1, TimeUnit.MINUTES))
                .applyToServerSettings(server -> server.heartbeatFrequency(2, TimeUnit.SECONDS)
                        .minHeartbeatFrequency(100, TimeUnit.MILLISECONDS));
    }
}
