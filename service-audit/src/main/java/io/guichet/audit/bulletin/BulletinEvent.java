package io.guichet.audit.bulletin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a bulletin. */
public sealed interface BulletinEvent {

    record Drafted(
            String bulletinId,
            String hallId,
            String month,
            @Nullable String corrects,
            String by,
            Instant at) implements BulletinEvent {}

    record Redrawn(String bulletinId, String hallId, String month, String by, Instant at) implements BulletinEvent {}

    record Commented(
            String bulletinId,
            String hallId,
            String month,
            @Nullable String figure,
            String by,
            Instant at) implements BulletinEvent {}

    /** A figure: its value, and the events behind it by number and digest. */
    record Told(String code, @Nullable Double value, int count, String digest) {}

    record Published(
            String bulletinId,
            String hallId,
            String month,
            @Nullable String corrects,
            List<Told> figures,
            int remarks,
            long ledgerSize,
            String ledgerRoot,
            String by,
            Instant at)
            implements BulletinEvent {}

    /** Another one is instead of {@code corrects}, which stays as it is. */
    record Corrected(String bulletinId, String hallId, String month, String corrects, String by, Instant at)
            implements BulletinEvent {}
}
