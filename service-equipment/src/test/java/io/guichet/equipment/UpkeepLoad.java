package io.guichet.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.AssetWiring;
import io.guichet.equipment.asset.Category;
import io.guichet.equipment.asset.Holding;
import io.guichet.equipment.asset.Spot;
import io.guichet.equipment.asset.wire.AssetEventWire;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.RegisteredDevices;
import io.guichet.equipment.plan.PlanLoad;
import io.guichet.equipment.plan.mongo.MongoMeters;
import io.guichet.equipment.plan.mongo.MongoPlans;
import io.guichet.equipment.round.GoRound;
import io.guichet.equipment.round.Round;
import io.guichet.equipment.round.RoundEvent;
import io.guichet.equipment.round.SealState;
import io.guichet.equipment.round.Sighting;
import io.guichet.equipment.round.wire.RoundEventWire;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.equipment.shelf.mongo.RecordDocument;
import io.guichet.equipment.software.Approvals;
import io.guichet.equipment.software.SoftwareRequest;
import io.guichet.equipment.software.wire.SoftwareEventWire;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Aggregates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * 100,000 assets and 100,000 plans on a real database: run by hand with {@code -Dtest=UpkeepLoad} and {@code MONGOD} set;
 * {@code -Dload.assets=} for another size. It prints, and asserts no time: the machine decides that.
 */
class UpkeepLoad {

    private static final int ASSETS = Integer.getInteger("load.assets", 100_000);
    private static final int HALLS = Math.max(1, ASSETS / 1_000);
    private static final int ASKED = 400;

    @Test
    void lists_scans_and_due_plans_of_100000_assets() {
        Aggregates documents = FreshCollections.aggregates("assets");
        MongoShelf<Asset, AssetEvent> assets =
                new MongoShelf<>("asset", documents, Asset.class, AssetEventWire::of, Asset.OWN);
        AssetWiring.createIndexes(assets);
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < ASSETS; i++) {
            batch.add(document(i));
            if (batch.size() == 1_000) {
                documents.documents().insertMany(batch);
                batch.clear();
            }
        }
        say(
                "assets in " + HALLS + " halls",
                String.valueOf(documents.documents().countDocuments()));

        times("first page of a hall", i -> assets.list(hall(i).sortedBy("label").page(0, 50)));
        times(
                "page of a hall by category",
                i -> assets.list(hall(i).where("card.category", "PRINTER")
                        .sortedBy("label")
                        .page(0, 50)));
        times(
                "tenth page of a hall",
                i -> assets.list(hall(i).after("label", label(i % HALLS, 500))
                        .sortedBy("label")
                        .page(0, 50)));
        times(
                "scan of a label",
                i -> assert1(assets.list(Query.all()
                                .where("label", label(i % HALLS, i % 900))
                                .page(0, 1))
                        .size()));
        Devices devices = new RegisteredDevices(assets);
        rounds(devices);
        MongoPlans plans = new MongoPlans(FreshCollections.aggregates("plans"));
        plans.createIndexes();
        MongoMeters meters =
                new MongoMeters(FreshCollections.collection("meters"), FreshCollections.collection("meter-counts"));
        PlanLoad.run(plans, meters, ASSETS, HALLS, UpkeepLoad::say);
        times("overdue plans of a hall", i -> PlanLoad.overdue(plans, "hall-" + i % HALLS));
        times("load of 8 weeks of a hall", i -> PlanLoad.weeks(plans, "hall-" + i % HALLS));
    }

    private static void rounds(Devices devices) {
        MongoShelf<Round, RoundEvent> rounds =
                new MongoShelf<>("round", FreshCollections.aggregates("rounds"), Round.class, RoundEventWire::of);
        Approvals approvals = new Approvals(new MongoShelf<>(
                "request", FreshCollections.aggregates("requests"), SoftwareRequest.class, SoftwareEventWire::of));
        GoRound goRound = new GoRound(rounds, devices, approvals);
        String round = goRound.start("hall-0", null, act()).id();
        times(
                "round of " + rounds.find(round).it().expected().size() + " devices: one scan",
                i -> goRound.scan(
                        round, new Sighting("asset-" + i * HALLS, "w1", null, SealState.INTACT, null, null), act()));
    }

    private static Document document(int i) {
        int hall = i % HALLS;
        Asset asset = new Asset(
                "asset-" + i,
                label(hall, i / HALLS),
                AssetFixture.card(i % 3 == 0 ? Category.PRINTER : Category.PHONE),
                new Spot("hall-" + hall, "unit-1", "w1", null),
                new Holding("centre", null, "unit-1"),
                AssetState.IN_USE,
                List.of(),
                AssetState.IN_USE,
                AssetFixture.NINE,
                AssetFixture.NINE,
                false);
        Document document = RecordDocument.write(asset);
        document.remove("id");
        Asset.OWN.forEach(own -> document.append(own.field(), own.of().apply(asset)));
        return document.append("_id", asset.id()).append("version", 1L).append("command", "load");
    }

    private static String label(int hall, int number) {
        return "h%03d-%05d".formatted(hall, number);
    }

    private static Query hall(int i) {
        return Query.all().where("spot.hallId", "hall-" + i % HALLS);
    }

    private static void assert1(int found) {
        assertThat(found).isEqualTo(1);
    }

    private static void times(String what, IntConsumer ask) {
        long[] nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long begin = System.nanoTime();
            ask.accept(i);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        say(what, "p50 %.1f ms, p95 %.1f ms".formatted(nanos[ASKED / 2] / 1e6, nanos[ASKED * 95 / 100] / 1e6));
    }

    private static void say(String what, String figure) {
        System.out.println("[load] " + what + ": " + figure);
    }

    private static Act act() {
        return new Act(Ids.next(), "m001", new IfMatch(null), AssetFixture.NINE);
    }
}
