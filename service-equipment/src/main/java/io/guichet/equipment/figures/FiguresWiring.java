package io.guichet.equipment.figures;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.charge.ChargeEvent;
import io.guichet.equipment.charge.ChargeLine;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.figures.http.FiguresHttp;
import io.guichet.equipment.figures.kafka.HistoryListener;
import io.guichet.equipment.figures.mongo.MongoDeviceHistory;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.upkeep.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The figures' beans. */
@Configuration(proxyBeanMethods = false)
@Import(FiguresHttp.class)
public class FiguresWiring {

    @Bean
    DeviceHistory deviceHistory(MongoDatabase database, Indexes indexes) {
        MongoDeviceHistory history = new MongoDeviceHistory(
                database.getCollection("figure-outages"), database.getCollection("figure-repairs"));
        indexes.make("device-history", history::createIndexes);
        return history;
    }

    @Bean
    HistoryListener historyListener(DeviceHistory history) {
        return new HistoryListener(history);
    }

    @Bean
    CountFigures countFigures(
            Devices devices,
            HallTimes times,
            DeviceHistory history,
            Plans plans,
            Shelf<ChargeLine, ChargeEvent> lines) {
        return new CountFigures(devices, times, history, plans, lines);
    }
}
