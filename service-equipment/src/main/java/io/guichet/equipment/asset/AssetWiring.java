package io.guichet.equipment.asset;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.asset.http.AssetHttp;
import io.guichet.equipment.asset.wire.AssetEventWire;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.print.PublicAddress;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.content.mongo.MongoContents;
import io.guichet.platform.http.LargerBodies;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The register's beans. */
@Configuration(proxyBeanMethods = false)
@Import(AssetHttp.class)
public class AssetWiring {

    /** The gateway passes on answers of up to 4 MiB. */
    private static final int PHOTO_BYTES = 4_000_000;

    @Bean
    NewTopic assetTopic() {
        return TopicBuilder.name(AssetEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Asset, AssetEvent> assets(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Asset, AssetEvent> assets = shelf(outbox, database);
        indexes.make("assets", () -> createIndexes(assets));
        return assets;
    }

    public static MongoShelf<Asset, AssetEvent> shelf(Outbox outbox, MongoDatabase database) {
        return new MongoShelf<>(
                "asset",
                outbox.aggregates(database.getCollection("assets"), AssetEventWire.TOPIC),
                Asset.class,
                AssetEventWire::of,
                Asset.OWN);
    }

    /** Each list goes along one of these, in the order of the labels. */
    public static void createIndexes(MongoShelf<Asset, AssetEvent> assets) {
        assets.createUniqueIndexes();
        assets.createIndexes(List.of(
                List.of("spot.hallId", "label"),
                List.of("spot.hallId", "state", "label"),
                List.of("spot.hallId", "card.category", "label"),
                List.of("spot.hallId", "spot.socket"),
                List.of("spot.unitId", "label"),
                List.of("spot.windowId", "label"),
                List.of("card.category", "label"),
                List.of("card.model", "label"),
                List.of("card.serial", "label"),
                List.of("card.deviceId", "label"),
                List.of("card.parentId", "label"),
                List.of("holding.custodian", "label"),
                List.of("holding.costBearer", "label"),
                List.of("state", "label")));
    }

    @Bean
    Register register(Shelf<Asset, AssetEvent> assets, Organisation organisation) {
        return new Register(assets, organisation);
    }

    @Bean
    RegisterAsset registerAsset(Shelf<Asset, AssetEvent> assets, Register register) {
        return new RegisterAsset(assets, register);
    }

    @Bean
    ChangeAsset changeAsset(Shelf<Asset, AssetEvent> assets, Register register) {
        return new ChangeAsset(assets, register);
    }

    @Bean
    KeepPhotos keepPhotos(Shelf<Asset, AssetEvent> assets, MongoDatabase database, Indexes indexes) {
        MongoContents contents = new MongoContents(database, "asset-photos", "assetId");
        indexes.make("asset photos", contents::createIndexes);
        return new KeepPhotos(assets, contents, PHOTO_BYTES);
    }

    @Bean
    LargerBodies photoBodies() {
        return new LargerBodies(Pattern.compile("/api/equipment/assets/[^/]+/photos"), PHOTO_BYTES);
    }

    @Bean
    ImportAssets importAssets(RegisterAsset registerAsset, Register register) {
        return new ImportAssets(registerAsset, register);
    }

    @Bean
    PrintLabels printLabels(PublicAddress address) {
        return new PrintLabels(address.url());
    }
}
