package io.guichet.gateway.identity.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.gateway.identity.event.IdentityEvent;
import io.guichet.gateway.identity.event.IdentityEvent.Kind;
import io.guichet.gateway.identity.event.IdentityEvent.Rights;
import io.guichet.gateway.identity.event.IdentityEvents;
import io.guichet.gateway.identity.local.IdentityFile.Holder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whose roles, hall, unit or window are not what they were at the last start: the identity file is read at a start only.
 * What they were stands in a file of its own; without it, all there are are noted by one digest.
 */
@Component
@Profile("local-identity")
class HolderChanges {

    private static final Logger LOG = LoggerFactory.getLogger(HolderChanges.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KnownHolders holders;
    private final IdentityEvents events;
    private final Clock clock;

    HolderChanges(KnownHolders holders, IdentityEvents events, Clock clock) {
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param revision grows with each change, so that a change told again after a crash is the same event, and the same
     *     change a year later is another one
     * @param holders by kind and id, like {@code ACCOUNT s001}
     */
    record Known(long revision, SortedMap<String, Rights> holders) {}

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        events.folder().ifPresent(folder -> {
            try {
                compare(folder.resolve("holders.json"));
            } catch (IOException | RuntimeException failure) {
                // Nobody is kept out for it; the next start compares with the same state again.
                LOG.error("changes of roles are not told this time", failure);
            }
        });
    }

    private void compare(Path file) throws IOException {
        var before = read(file);
        var today = today();
        if (before != null && before.holders().equals(today)) return;
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var revision = before == null ? now.toEpochMilli() : before.revision() + 1;
        var isKept = before == null
                ? tell(new IdentityEvent.RolesNoted(today.size(), digest(today), now), revision, null)
                : tellDifferences(before.holders(), today, now, revision);
        // After it was told: a crash in between, and a folder that took nothing, tells it again under the same ids.
        if (isKept) write(file, new Known(revision, today));
    }

    private boolean tellDifferences(
            SortedMap<String, Rights> before, SortedMap<String, Rights> today, Instant now, long revision) {
        var all = new TreeSet<>(today.keySet());
        all.addAll(before.keySet());
        var isKept = true;
        for (var each : all) {
            var event = difference(each, before.get(each), today.get(each), now);
            if (event != null) isKept &= tell(event, revision, today.get(each));
        }
        return isKept;
    }

    private static IdentityEvent.@Nullable OfRole difference(
            String who, @Nullable Rights was, @Nullable Rights is, Instant now) {
        var kind = Kind.valueOf(who.substring(0, who.indexOf(' ')));
        var id = who.substring(who.indexOf(' ') + 1);
        if (was == null) {
            return is == null
                    ? null
                    : new IdentityEvent.RoleGranted(id, kind, is.roles(), is.hallId(), is.unitId(), is.windowId(), now);
        }
        if (is == null) {
            return new IdentityEvent.RoleWithdrawn(
                    id, kind, was.roles(), was.hallId(), was.unitId(), was.windowId(), now);
        }
        if (was.equals(is)) return null;
        return new IdentityEvent.RoleChanged(id, kind, is.roles(), is.hallId(), is.unitId(), is.windowId(), was, now);
    }

    /** @param is in the id as well: after a start that kept only half, the same holder may have changed once more */
    private boolean tell(IdentityEvent.OfRole event, long revision, @Nullable Rights is) {
        var name = "role|" + revision + "|" + event.kind() + "|" + event.holderId() + "|" + is;
        return events.tell(event, UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
    }

    private SortedMap<String, Rights> today() {
        var today = new TreeMap<String, Rights>();
        holders.accounts().forEach(one -> today.put(Kind.ACCOUNT + " " + one.subject(), rights(one)));
        holders.clients().forEach(one -> today.put(Kind.CLIENT + " " + one.subject(), rights(one)));
        return today;
    }

    private static Rights rights(Holder holder) {
        return new Rights(holder.roles(), holder.hall(), holder.unit(), holder.window());
    }

    private static @Nullable Known read(Path file) throws IOException {
        if (Files.notExists(file)) return null;
        try {
            return JSON.readValue(Files.readString(file), Known.class);
        } catch (JacksonException broken) {
            // Noted anew, which everybody sees in the ledger.
            LOG.error("{} cannot be read: what changed since the last start is not known", file);
            return null;
        }
    }

    private static void write(Path file, Known known) throws IOException {
        var fresh = file.resolveSibling("holders.json.tmp");
        Files.writeString(fresh, JSON.writeValueAsString(known));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String digest(SortedMap<String, Rights> holders) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(JSON.writeValueAsString(holders).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
