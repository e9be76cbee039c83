package io.guichet.gateway.identity.event;

import io.guichet.gateway.identity.provider.IdentitySettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes facts of identity and sees to it that they reach the broker, if one is configured. Whoever tells one waits for a
 * line in a local file and for nothing else, and never fails for it. Thread-safe.
 */
@Component
@Profile("local-identity")
public class IdentityEvents implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityEvents.class);

    /** Readers tell a gap by the places within one change; each of ours has one. */
    private static final int PER_CHANGE = 16;

    private final EventSettings settings;
    private final Clock clock;
    private final Counter lost;
    private final SendEvents sender;

    private final @Nullable Path folder;
    private volatile @Nullable EventJournal journal;
    private long lastChange;

    @Autowired
    IdentityEvents(EventSettings settings, IdentitySettings identity, Clock clock, MeterRegistry meters) {
        this(settings, folderOf(settings, identity), clock, meters, new KafkaWire(settings));
    }

    IdentityEvents(EventSettings settings, @Nullable Path folder, Clock clock, MeterRegistry meters, Wire wire) {
        this.settings = settings;
        this.folder = settings.isTold() ? folder : null;
        this.clock = clock;
        this.lost = Counter.builder("guichet.identity.events.lost")
                .description("facts of identity that could not be kept and are told to nobody")
                .register(meters);
        meters.gauge("guichet.identity.events.waiting", this, IdentityEvents::waiting);
        this.sender = new SendEvents(wire);
    }

    private static @Nullable Path folderOf(EventSettings settings, IdentitySettings identity) {
        if (settings.folder() != null) return settings.folder();
        return identity.file() == null ? null : identity.file().toAbsolutePath().resolveSibling("identity-events");
    }

    /** Where facts wait; nothing when none are told. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    public void tell(IdentityEvent event) {
        tell(event, UUID.randomUUID().toString());
    }

    /**
     * @param id the same for the same fact, where it may be told again after a crash
     * @return whether it is kept, or need not be
     */
    public boolean tell(IdentityEvent event, String id) {
        var into = journal;
        if (folder == null) return true;
        try {
            if (into != null && keep(into, event, id)) {
                sender.nudge();
                return true;
            }
            LOG.error("{} is lost: {} is full or cannot be used", event.name(), folder);
        } catch (IOException | RuntimeException failure) {
            LOG.error("{} is lost: {} takes nothing", event.name(), folder, failure);
        }
        lost.increment();
        return false;
    }

    private synchronized boolean keep(EventJournal into, IdentityEvent event, String id) throws IOException {
        // By the clock, so that it grows even where the file of the last start is gone.
        lastChange = Math.max(lastChange + 1, clock.millis());
        return into.append(KeptEvent.of(id, event, lastChange * PER_CHANGE).line());
    }

    @Override
    public void start() {
        if (folder == null) return;
        try {
            var own = EventJournal.begin(folder, settings.limit().toBytes());
            journal = own;
            sender.start(own, folder);
        } catch (IOException failure) {
            // People must get in all the same; the figure of what is lost is watched.
            LOG.error("failed sign-ins and changed roles are told to nobody: {} cannot be used", folder, failure);
        }
    }

    @Override
    public void stop() {
        sender.stop();
    }

    @Override
    public boolean isRunning() {
        return journal != null;
    }

    /** Before the web server, and stopped after it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private double waiting() {
        var from = journal;
        return from == null ? 0 : from.waiting();
    }
}
