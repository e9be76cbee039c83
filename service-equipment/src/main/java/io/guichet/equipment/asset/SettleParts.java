package io.guichet.equipment.asset;

import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the write whether a circle of parts was closed. Two amendments may both be right when they are decided and close
 * a circle together; no document knows of the other. Whichever was written last sees both when it looks again, and takes its
 * own back. What a crash leaves between write and look says {@code parentUnsure}, and the sweep looks.
 */
public final class SettleParts {

    static final String CYCLES = "guichet.equipment.part.cycles";

    private static final Logger LOG = LoggerFactory.getLogger(SettleParts.class);
    private static final int AT_ONCE = 200;

    private final Shelf<Asset, AssetEvent> assets;
    private final Register register;
    private final Clock clock;
    private final Counter cycles;

    public SettleParts(Shelf<Asset, AssetEvent> assets, Register register, Clock clock, MeterRegistry registry) {
        this.assets = assets;
        this.register = register;
        this.clock = clock;
        this.cycles = registry.counter(CYCLES);
    }

    private record Looked(Kept<Asset> asset, boolean takenOut) {}

    /**
     * @param before what it was a part of until now
     * @return as it stands
     * @throws Refused HIERARCHY_CYCLE when it closed a circle; it is a part of {@code before} again
     */
    Kept<Asset> settle(Kept<Asset> written, @Nullable String before, String by, Instant now) {
        if (!written.it().parentUnsure()) return written;
        Looked looked = look(written.id(), before, by, now);
        if (!looked.takenOut()) return looked.asset();
        // What it was a part of before may have become a part of it meanwhile.
        if (looked.asset().it().parentUnsure()) look(written.id(), null, by, now);
        throw new Refused(Why.HIERARCHY_CYCLE, "An asset cannot be a part of itself.");
    }

    /** What a crash left unsure. Nobody knows any more what it was a part of: it is taken out of the circle. */
    public void sweep() {
        for (Kept<Asset> unsure :
                assets.list(Query.all().where("parentUnsure", true).page(0, AT_ONCE))) {
            try {
                look(unsure.id(), null, "guichet", clock.instant());
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }

    private Looked look(String id, @Nullable String before, String by, Instant now) {
        return Stale.retry(Shelf.ROUNDS, () -> {
            Kept<Asset> fresh = assets.find(id);
            String parent = fresh.it().card().parentId();
            if (!fresh.it().parentUnsure()) return new Looked(fresh, false);
            if (!register.closesCircle(id, parent)) {
                return new Looked(assets.save(fresh, fresh.it().sureOfParent(), fresh.command()), false);
            }
            // Not under the command's key: sent again, it is decided again.
            Kept<Asset> out = assets.save(fresh, fresh.it().partOf(before, by, now), "taken-out");
            cycles.increment();
            LOG.warn(
                    "{} was a part of itself by way of {}: taken out",
                    fresh.it().label(),
                    parent);
            return new Looked(out, true);
        });
    }
}
