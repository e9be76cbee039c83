package io.guichet.equipment.asset;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.asset.http.AssetHttp;
import io.guichet.equipment.asset.wire.AssetEventWire;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.photo.PhotoWiring;
import io.guichet.equipment.print.PublicAddress;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.content.mongo.MongoContents;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The register's beans. */
@Configuration(proxyBeanMethods = false)
@Import(AssetHttp.class)
public class AssetWiring {

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
                List.of("state", "label"),
                List.of("parentUnsure")));
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
    SettleParts settleParts(Shelf<Asset, AssetEvent> assets, Register register, Clock clock, MeterRegistry registry) {
        return new SettleParts(assets, register, clock, registry);
    }

    @Bean
    Sweep unsurePartsSweep(SettleParts settleParts, @Value("${guichet.equipment.sweep-every:PT15S}") Duration every) {
        return new Sweep("parts of which nobody knows whether they close a circle", every, settleParts::sweep);
    }

    @Bean
    ChangeAsset changeAsset(Shelf<Asset, AssetEvent> assets, Register register, SettleParts settleParts) {
        return new ChangeAsset(assets, register, settleParts);
    }

    @Bean
    KeepPhotos<Asset, AssetEvent> assetPhotos(
            Shelf<Asset, AssetEvent> assets, MongoDatabase database, Indexes indexes) {
        MongoContents contents = new MongoContents(database, "asset-photos", "assetId");
        indexes.make("asset photos", contents::createIndexes);
        return new KeepPhotos<>(assets, AssetAlbum.OF_CARDS, contents, PhotoWiring.MOST_BYTES);
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
