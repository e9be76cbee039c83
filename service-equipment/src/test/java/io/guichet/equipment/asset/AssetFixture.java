package io.guichet.equipment.asset;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register in memory, and assets to put into it. */
public final class AssetFixture {

    /** A Monday, 9:00 in Shanghai. */
    public static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    public static final String PHOTO = "a".repeat(64);

    public final InMemoryShelf<Asset, AssetEvent> assets = new InMemoryShelf<>("asset", Asset.OWN);
    public final Organisation organisation = new Organisation(PlaceFixture.places());
    public final Register register = new Register(assets, organisation);
    public final RegisterAsset registerAsset = new RegisterAsset(assets, register);
    public final SettleParts settleParts =
            new SettleParts(assets, register, new TurnableClock(NINE), new SimpleMeterRegistry());
    public final ChangeAsset changeAsset = new ChangeAsset(assets, register, settleParts);

    public static Act act(String by) {
        return new Act(Ids.next(), by, new IfMatch(null), NINE);
    }

    public static Act actAt(String by, Instant at) {
        return new Act(Ids.next(), by, new IfMatch(null), at);
    }

    public static Card card(Category category) {
        return card(category, null);
    }

    public static Card card(Category category, @Nullable String parentId) {
        return new Card(
                category,
                "LaserJet 400",
                "SN-1",
                LocalDate.parse("2025-01-15"),
                320_000L,
                LocalDate.parse("2028-01-15"),
                "https://example.org/manual",
                "seal-17",
                List.of(PHOTO),
                parentId,
                null);
    }

    public static Spot atWindow(String windowId, @Nullable String socket) {
        return new Spot("hall-1", "unit-1", windowId, socket);
    }

    public static Draft printer(String label, @Nullable String windowId, boolean inUse) {
        return new Draft(
                label, card(Category.PRINTER), new Spot("hall-1", "unit-1", windowId, null), "centre", "unit-1", inUse);
    }

    /** In use at this window. */
    public Kept<Asset> printerAt(String label, @Nullable String windowId) {
        return registerAsset.register(printer(label, windowId, true), act("m1"));
    }
}
