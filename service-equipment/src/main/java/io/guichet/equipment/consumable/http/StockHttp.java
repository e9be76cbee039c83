package io.guichet.equipment.consumable.http;

import io.guichet.equipment.consumable.KeepStock;
import io.guichet.equipment.consumable.Stock;
import io.guichet.equipment.consumable.StockEvent;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The consumables' controller. */
@Configuration(proxyBeanMethods = false)
public class StockHttp {

    @Bean
    StockController stockController(Shelf<Stock, StockEvent> stocks, KeepStock keepStock, Acts acts) {
        return new StockController(stocks, keepStock, acts);
    }
}
