package io.guichet.equipment.charge;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.charge.http.ChargeHttp;
import io.guichet.equipment.charge.kafka.CostListener;
import io.guichet.equipment.charge.wire.ChargeEventWire;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The charges' beans. */
@Configuration(proxyBeanMethods = false)
@Import(ChargeHttp.class)
public class ChargeWiring {

    @Bean
    NewTopic chargeSheetTopic() {
        return TopicBuilder.name(ChargeEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<ChargeLine, ChargeEvent> chargeLines(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<ChargeLine, ChargeEvent> lines = new MongoShelf<>(
                "charge line",
                outbox.aggregates(database.getCollection("charge-lines"), ChargeEventWire.TOPIC),
                ChargeLine.class,
                ChargeEventWire::of);
        indexes.make(
                "charge-lines",
                () -> lines.createIndexes(List.of(List.of("unitId", "billedIn", "month"), List.of("hallId", "at"))));
        return lines;
    }

    @Bean
    Shelf<ChargeSheet, ChargeEvent> chargeSheets(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<ChargeSheet, ChargeEvent> sheets = new MongoShelf<>(
                "charge sheet",
                outbox.aggregates(database.getCollection("charge-sheets"), ChargeEventWire.TOPIC),
                ChargeSheet.class,
                ChargeEventWire::of);
        indexes.make("charge-sheets", () -> sheets.createIndexes(List.of(List.of("unitId", "month"))));
        return sheets;
    }

    /** An hour of work is 60 yuan unless set otherwise. */
    @Bean
    NoteCosts noteCosts(
            Shelf<ChargeLine, ChargeEvent> lines,
            HallTimes times,
            @Value("${guichet.equipment.labour-cents-per-hour:6000}") long centsPerHour) {
        return new NoteCosts(lines, times, centsPerHour);
    }

    @Bean
    CloseMonth closeMonth(
            Shelf<ChargeLine, ChargeEvent> lines, Shelf<ChargeSheet, ChargeEvent> sheets, HallTimes times) {
        return new CloseMonth(lines, sheets, times);
    }

    @Bean
    CostListener costListener(NoteCosts noteCosts) {
        return new CostListener(noteCosts);
    }
}
