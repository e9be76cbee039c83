package io.guichet.equipment.custody;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.custody.http.CustodyHttp;
import io.guichet.equipment.custody.wire.CustodyEventWire;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.photo.PhotoWiring;
import io.guichet.equipment.print.PublicAddress;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.content.mongo.MongoContents;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.personal.Sealing;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.guichet.platform.wiring.PlatformSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The custody sheets' beans. */
@Configuration(proxyBeanMethods = false)
@Import(CustodyHttp.class)
public class CustodyWiring {

    @Bean
    NewTopic custodyTopic() {
        return TopicBuilder.name(CustodyEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Sealing sealing(PlatformSettings settings) {
        return new Sealing(Base64.getDecoder().decode(settings.secret()));
    }

    @Bean
    Shelf<CustodySheet, CustodyEvent> custodySheets(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<CustodySheet, CustodyEvent> sheets = new MongoShelf<>(
                "custody sheet",
                outbox.aggregates(database.getCollection(SignSheet.COLLECTION), CustodyEventWire.TOPIC),
                CustodySheet.class,
                CustodyEventWire::of);
        indexes.make(
                "custody sheets",
                () -> sheets.createIndexes(List.of(
                        List.of("hallId", "state", "drawnAt"),
                        List.of("lines.assetId", "drawnAt"),
                        List.of("giver", "drawnAt"),
                        List.of("receiver", "drawnAt"),
                        List.of("applied", "drawnAt"))));
        return sheets;
    }

    @Bean
    DrawSheet drawSheet(
            Shelf<CustodySheet, CustodyEvent> sheets,
            Shelf<Asset, AssetEvent> assets,
            ChangeAsset changeAsset,
            Organisation organisation) {
        return new DrawSheet(sheets, assets, changeAsset, organisation);
    }

    @Bean
    KeepPhotos<CustodySheet, CustodyEvent> sheetPhotos(
            Shelf<CustodySheet, CustodyEvent> sheets, MongoDatabase database, Indexes indexes) {
        MongoContents contents = new MongoContents(database, "sheet-photos", "sheetId");
        indexes.make("sheet photos", contents::createIndexes);
        return new KeepPhotos<>(sheets, SheetAlbum.OF_SHEETS, contents, PhotoWiring.MOST_BYTES);
    }

    @Bean
    SignSheet signSheet(
            Shelf<CustodySheet, CustodyEvent> sheets, ChangeAsset changeAsset, Sealing sealing, Clock clock) {
        return new SignSheet(sheets, changeAsset, sealing, clock);
    }

    @Bean
    PrintSheet printSheet(SignSheet signSheet, Organisation organisation, PublicAddress address) {
        return new PrintSheet(signSheet, organisation, address.url());
    }

    @Bean
    Sweep unappliedSheetsSweep(SignSheet signSheet, @Value("${guichet.equipment.sweep-every:PT15S}") Duration every) {
        return new Sweep("signed sheets their devices do not know of", every, signSheet::sweep);
    }
}
